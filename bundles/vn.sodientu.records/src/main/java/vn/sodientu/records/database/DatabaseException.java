package vn.sodientu.records.database;

/** The database cannot be used: not reachable, or its tables could not be brought up to date. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps the cause, whose deepest message tells the operator most. */
    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}

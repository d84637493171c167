package vn.sodientu.api.spi.records;

/** Somebody else wrote the same row in the meantime; the transaction was rolled back. */
public final class StaleRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps the database's own words for the operator. */
    public StaleRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}

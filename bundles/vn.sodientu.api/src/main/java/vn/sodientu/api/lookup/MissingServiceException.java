package vn.sodientu.api.lookup;

/** A part of the server is not there now; the same request may succeed later. */
public final class MissingServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names the part for the operator. */
    public MissingServiceException(Class<?> type) {
        super("No service " + type.getName());
    }
}

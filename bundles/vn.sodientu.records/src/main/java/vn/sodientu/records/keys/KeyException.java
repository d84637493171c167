package vn.sodientu.records.keys;

/** The server cannot work with the keys it finds; the message says what to do. */
public final class KeyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyException(String message) {
        super(message);
    }
}

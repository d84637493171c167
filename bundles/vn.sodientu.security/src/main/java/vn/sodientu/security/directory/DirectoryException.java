package vn.sodientu.security.directory;

/** The directory did not answer, or not sensibly. */
public final class DirectoryException extends Exception {
    private static final long serialVersionUID = 1L;

    DirectoryException(String message) {
        super(message);
    }

    DirectoryException(String message, Throwable cause) {
        super(message, cause);
    }
}

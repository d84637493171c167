package vn.sodientu.print.template;

/** A template that cannot be used; the message says why, for its author. */
public final class BrokenTemplateException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what is wrong. */
    public BrokenTemplateException(String message) {
        super(message);
    }

    /** With what is wrong and what the XML tools said. */
    public BrokenTemplateException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}

package vn.sodientu.api.code;

/**
 * A key for an app, shown this once.
 *
 * @param text in base32, in groups of four for typing
 * @param address the otpauth address that the app reads as a picture
 */
public record CodeKey(String text, String address) {
    /** Hides the key. */
    @Override
    public String toString() {
        return "CodeKey[]";
    }
}

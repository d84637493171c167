package vn.sodientu.api.account;

/**
 * A bearer token.
 *
 * @param value what the client sends
 * @param seconds how long it holds
 */
public record Token(String value, int seconds) {
    /** Hides the value: a token in a log is a key under the mat. */
    @Override
    public String toString() {
        return "Token[" + seconds + " s]";
    }
}

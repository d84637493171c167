package vn.sodientu.api.code;

/**
 * What an owner shows to change something about his codes.
 *
 * @param code the app's present code or a recovery code, empty where none is needed yet
 * @param address where the request comes from
 */
public record CodeProof(String account, String password, String code, String address) {
    /** The same proof with a code. */
    public CodeProof with(String given) {
        return new CodeProof(account, password, given, address);
    }

    /** Hides password and code. */
    @Override
    public String toString() {
        return "CodeProof[" + account + "]";
    }
}

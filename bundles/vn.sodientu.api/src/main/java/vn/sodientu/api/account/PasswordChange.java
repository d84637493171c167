package vn.sodientu.api.account;

/**
 * The wish to change the own password.
 *
 * @param current the password that holds now
 * @param wanted at least 10 characters, not the account's name and none of those that everybody tries first
 * @param code a one-time code, empty when none was given; needed of an account that enrolled
 * @param address where the request comes from
 */
public record PasswordChange(String account, String current, String wanted, String code, String address) {
    /** The path of the refusal of a sign-in with a password that must be changed first. */
    public static final String PATH = "password.change";

    /** Without a one-time code. */
    public PasswordChange(String account, String current, String wanted, String address) {
        this(account, current, wanted, "", address);
    }

    /** Hides both passwords. */
    @Override
    public String toString() {
        return "PasswordChange[" + account + "]";
    }
}

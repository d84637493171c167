package vn.sodientu.api.account;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.outcome.Outcome;

/** Accounts and sign-in. Passwords leave it only as Argon2 or bcrypt hashes. */
@ProviderType
public interface AccountService {
    /**
     * Signs a person or a system in.
     *
     * @param address where the attempt comes from; attempts are slowed down per account and address
     * @return the actor, or an UNAUTHENTICATED refusal that does not tell an unknown account from a wrong password;
     *     FORBIDDEN at the path {@link PasswordChange#PATH} when the password is right but must be changed first
     */
    Outcome<Actor> signIn(String account, String password, String address);

    /**
     * Signs in with a one-time code as well.
     *
     * @param code the app's present code or a recovery code; empty when none was given
     * @return as without a code; FORBIDDEN at {@link CodeService#CODE} when the password is right and a code is needed,
     *     UNAUTHENTICATED there when it is wrong, FORBIDDEN at {@link CodeService#ENROL} when the owner must enrol first
     */
    Outcome<Actor> signIn(String account, String password, String code, String address);

    /** A bearer token, with a one-time code as well; refused as {@link #signIn(String, String, String, String)}. */
    Outcome<Token> token(String client, String secret, String code, String address);

    /** A bearer token for a client that has just signed in with its own credentials; UNAUTHENTICATED otherwise. */
    Outcome<Token> token(String client, String secret, String address);

    /** The actor of a bearer token; empty when it is unknown or over. */
    Optional<Actor> actor(String token);

    /** The actor as the account stands now, for a session that goes on; empty when the account was closed. */
    Optional<Actor> refresh(Actor signedIn);

    /** Creates an account; needs MANAGE_ACCOUNTS at each grant's unit. CONFLICT when the name is taken. */
    Outcome<Actor> create(Actor who, NewAccount account);

    /**
     * Changes the own password. Every session, remembered password and token of the account is over at once; the actor
     * that is answered belongs to the new password. Slowed down like a sign-in.
     */
    Outcome<Actor> changePassword(PasswordChange change);

    /**
     * Gives an account a new password that lets its owner do one thing: choose one of his own. Needs MANAGE_ACCOUNTS
     * and the right to give every role the account holds; nobody resets himself.
     *
     * @return the password, shown this once
     */
    Outcome<String> resetPassword(Actor who, String account);

    /** Closes, opens or bounds an account; rights as for {@link #resetPassword}. Takes effect at the next request. */
    Outcome<AccountState> bound(Actor who, String account, AccountBounds bounds);

    /** The accounts that the actor may manage, by name. */
    Outcome<List<AccountState>> accounts(Actor who);
}

package vn.sodientu.api.code;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;

/**
 * One-time codes of an app on the owner's telephone (RFC 6238: SHA-1, six digits, 30 seconds). Whoever enrolled gives a
 * code at every sign-in. What changes them asks for the password again: a page left open is not enough.
 */
@ProviderType
public interface CodeService {
    /** Path of the refusal of a sign-in whose password is right but whose code is missing or wrong. */
    String CODE = "account.code";

    /** Path of the refusal of a sign-in that must be preceded by enrolment, because a unit requires codes. */
    String ENROL = "account.code.enrol";

    /**
     * Key of the setting by which a unit {@link #REQUIRED requires} codes of those who approve there: administrators,
     * and whoever manages locks or approves corrections. Otherwise they are {@link #OFFERED offered}.
     */
    String SETTING = "signIn.codes";

    /** A value of {@link #SETTING}. */
    String REQUIRED = "required";

    /** The standard value of {@link #SETTING}. */
    String OFFERED = "offered";

    /** How the actor's own account stands. */
    CodeState state(Actor who);

    /**
     * Makes a key for an account that has none. It counts once {@link #confirm} has seen a code of it; until then
     * another call replaces it. Slowed down like a sign-in; CONFLICT when the account is enrolled already.
     */
    Outcome<CodeKey> begin(CodeProof proof);

    /** Enrols the account by the first code. Every other session and token of it is over at once. */
    Outcome<Enrolled> confirm(CodeProof proof);

    /** New recovery codes, shown this once; the old ones are worthless. */
    Outcome<List<String>> renewRecovery(CodeProof proof);

    /** Gives codes up; FORBIDDEN while a unit requires them of the account. */
    Outcome<Actor> remove(CodeProof proof);

    /**
     * Takes the codes away from an account whose owner lost telephone and recovery codes; rights as for resetting its
     * password, and nobody does it for himself. Sessions and tokens of the account are over.
     */
    Outcome<Boolean> reset(Actor who, String account);
}

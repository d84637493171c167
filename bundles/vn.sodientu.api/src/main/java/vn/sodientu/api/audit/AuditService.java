package vn.sodientu.api.audit;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;

/** Reads and verifies the audit. */
@ProviderType
public interface AuditService {
    /**
     * Compares chains, seals, their copies in files and the register's entries with one another; VERIFY_AUDIT at the
     * unit, or on the server without one.
     *
     * @param unit the unit with everything below it; null for all chains
     */
    Outcome<AuditReport> verify(Actor who, @Nullable Long unit);

    /** Seals all chains now; VERIFY_AUDIT on the server. */
    Outcome<AuditSeal> seal(Actor who);

    /** The public keys that verify seals, a line each: name and key in base64; open to everybody signed in. */
    Outcome<String> publicKeys(Actor who);

    /** The last seal; open to everybody signed in, because it is a hash that says nothing of anybody. */
    Outcome<AuditSeal> lastSeal(Actor who);

    /**
     * Audit rows; VIEW_AUDIT at the unit, or on the server without one.
     *
     * @param unit the unit with everything below it; null for all chains
     * @param query its units are not looked at
     */
    Outcome<AuditPage> rows(Actor who, @Nullable Long unit, AuditQuery query, int limit, int offset);
}

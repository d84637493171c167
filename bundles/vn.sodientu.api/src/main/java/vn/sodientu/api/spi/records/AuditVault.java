package vn.sodientu.api.spi.records;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.audit.AuditPage;
import vn.sodientu.api.audit.AuditQuery;
import vn.sodientu.api.audit.AuditReport;
import vn.sodientu.api.audit.AuditSeal;

/** The audit of a database beyond single transactions: seals, verification, search. Nobody's right is checked here. */
@ProviderType
public interface AuditVault {
    /** Seals where the chains have got to, and keeps a copy in the data folder. */
    AuditSeal seal();

    /** The newest seal. */
    Optional<AuditSeal> lastSeal();

    /** The public keys that verify seals, a line each. */
    String publicKeys();

    /**
     * Verifies chains, with the seals whatever the chains.
     *
     * @param units the chains, empty for all
     */
    AuditReport verify(Set<Long> units);

    /** Audit rows, newest first. */
    AuditPage find(AuditQuery query, int limit, int offset);
}

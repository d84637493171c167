package vn.sodientu.api.audit;

import java.time.Instant;
import java.util.List;

/**
 * What a verification found.
 *
 * @param chains how many chains were read, likewise rows and seals
 * @param entries marks and conduct records that were compared with their audit rows
 * @param findings the first fault of each chain and every fault of seals; empty when nothing was touched
 */
public record AuditReport(Instant at, int chains, long rows, long entries, long seals, List<AuditFinding> findings) {
    public AuditReport {
        findings = List.copyOf(findings);
    }

    /** Whether everything is as the server wrote it. */
    public boolean clean() {
        return findings.isEmpty();
    }
}

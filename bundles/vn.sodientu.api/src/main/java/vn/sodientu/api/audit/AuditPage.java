package vn.sodientu.api.audit;

import java.util.List;

/**
 * A part of the audit rows found, newest first.
 *
 * @param total how many there are in all
 */
public record AuditPage(List<AuditEntry> rows, long total) {
    public AuditPage {
        rows = List.copyOf(rows);
    }
}

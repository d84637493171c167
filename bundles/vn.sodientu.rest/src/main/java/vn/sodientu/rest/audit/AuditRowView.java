package vn.sodientu.rest.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import vn.sodientu.api.audit.AuditEntry;

/** An audit row. */
@Schema(name = "AuditRow")
record AuditRowView(
        String unit,
        @Schema(description = "Place in the unit's chain, from 1, without gaps") long number,
        Instant at,
        String account,
        String action,
        @Schema(description = "Address of what it is about") String subject,
        @Schema(description = "Counts, versions, kinds of fields; no values") String detail) {
    static AuditRowView of(AuditEntry row) {
        return new AuditRowView(
                Long.toString(row.unit()),
                row.number(),
                row.at(),
                row.account(),
                row.action(),
                row.subject(),
                row.detail());
    }
}

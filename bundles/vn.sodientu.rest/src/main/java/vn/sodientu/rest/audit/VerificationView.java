package vn.sodientu.rest.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.audit.AuditFinding;
import vn.sodientu.api.audit.AuditReport;

/** What a verification found. */
@Schema(name = "AuditVerification")
record VerificationView(
        Instant at,
        boolean clean,
        int chains,
        long rows,
        @Schema(description = "Marks and conduct records compared with their audit rows") long entries,
        long seals,
        List<FindingView> findings) {
    /** One finding. */
    @Schema(name = "AuditFinding")
    record FindingView(
            @Schema(allowableValues = {"ROW", "END", "DATA", "SEAL", "FILE"}) String kind,
            @Schema(description = "The chain, absent for seals") @Nullable String unit,
            @Schema(description = "The first broken row of the chain, or the seal") long number,
            String message) {
        static FindingView of(AuditFinding finding, Locale language) {
            Long unit = finding.unit();
            return new FindingView(
                    finding.kind().name(),
                    unit == null ? null : unit.toString(),
                    finding.number(),
                    finding.message().in(language));
        }
    }

    static VerificationView of(AuditReport report, Locale language) {
        return new VerificationView(
                report.at(),
                report.clean(),
                report.chains(),
                report.rows(),
                report.entries(),
                report.seals(),
                report.findings().stream()
                        .map(finding -> FindingView.of(finding, language))
                        .toList());
    }
}

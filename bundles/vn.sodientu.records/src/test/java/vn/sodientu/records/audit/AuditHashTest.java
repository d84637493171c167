package vn.sodientu.records.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.records.AuditRecords.Row;

/** The hash of an audit row. */
class AuditHashTest {
    private static final Instant AT = Instant.parse("2025-10-01T01:02:03Z");

    @Test
    void aKnownRowHasAKnownHash() {
        // Computed apart from this code: every field as UTF-8 behind its length in four bytes, SHA-256.
        assertThat(AuditHash.of(row("cô", "marks.enter", "s", "d")))
                .isEqualTo("62afee28ef42853dff885626fb56484a3dd2a4b940f20eb901e064fd132a7b61");
    }

    @Test
    void movingALetterFromOneFieldToTheNextChangesTheHash() {
        assertThat(AuditHash.of(row("ab", "c", "s", "d"))).isNotEqualTo(AuditHash.of(row("a", "bc", "s", "d")));
        assertThat(AuditHash.of(row("a|b", "", "s", "d"))).isNotEqualTo(AuditHash.of(row("a", "b", "s", "d")));
    }

    @Test
    void theHashInTheRowItselfDoesNotCount() {
        Row row = row("a", "b", "c", "d");

        assertThat(AuditHash.of(new Row(1, 2, AT, "a", "b", "c", "d", "", "ff")))
                .isEqualTo(AuditHash.of(row));
        assertThat(AuditHash.of(new Row(1, 2, AT, "a", "b", "c", "d", "ff", "")))
                .isNotEqualTo(AuditHash.of(row));
    }

    private static Row row(String account, String action, String subject, String detail) {
        return new Row(1, 2, AT, account, action, subject, detail, "", "");
    }
}

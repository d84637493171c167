package vn.sodientu.rest.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.sheet.TermRecord;

/** Conduct and absences of a pupil in a period. */
@Schema(name = "TermRecord")
@JsonInclude(JsonInclude.Include.ALWAYS)
record TermRecordView(
        String pupil,
        @Schema(description = "Code of the regulation; null when not set") @Nullable String conduct,
        @Schema(description = "Half-days absent with leave") int excused,
        @Schema(description = "Half-days absent without leave") int unexcused,
        @Schema(description = "0 when never written") int version) {
    static TermRecordView of(TermRecord term) {
        return new TermRecordView(
                term.pupil().toString(), term.conduct(), term.excused(), term.unexcused(), term.version());
    }
}

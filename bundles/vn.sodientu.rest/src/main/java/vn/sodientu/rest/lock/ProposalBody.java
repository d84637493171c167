package vn.sodientu.rest.lock;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** A correction to be proposed. */
@Schema(
        name = "NewCorrection",
        requiredProperties = {"pupil", "column", "version", "value", "reason"})
record ProposalBody(
        @Schema(example = "3-4711") @Nullable String pupil,
        @Schema(example = "tx1") @Nullable String column,
        @Schema(description = "The version of the cell you saw") @Nullable Integer version,
        @Schema(
                        description = "8.5, D or CD; null or an empty text clears the cell",
                        type = "string",
                        nullable = true,
                        implementation = String.class)
                @Nullable
                JsonNode value,
        @Nullable String reason) {
    ProposeCorrection read(SheetId sheet, @Nullable String key) {
        Faults faults = new Faults();
        PupilId whose = Ids.pupil(faults, "pupil", pupil);
        String where = faults.text("column", column);
        int seen = faults.given("version", version, 0);
        String typed = value(faults);
        String why = faults.text("reason", reason);
        faults.refuseIfAny();
        return new ProposeCorrection(sheet, whose, where, seen, typed, why, key);
    }

    private String value(Faults faults) {
        JsonNode given = value;
        if (given == null || given.isContainerNode() || given.isBoolean()) {
            faults.add(
                    "value",
                    "Cần điểm dạng chữ, ví dụ \"8.5\"; null để xoá ô",
                    "A mark as text is needed, such as \"8.5\"; null to clear the cell");
            return "";
        }
        return given.isNull() ? "" : given.isNumber() ? given.decimalValue().toPlainString() : given.asText();
    }
}

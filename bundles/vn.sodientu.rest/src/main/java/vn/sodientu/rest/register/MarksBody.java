package vn.sodientu.rest.register;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** Marks to be entered, all or nothing. */
@Schema(name = "Marks", requiredProperties = "cells")
record MarksBody(@Nullable List<CellBody> cells) {
    /** One cell; a value left out must not clear it by accident, hence the node that tells null from absent. */
    @Schema(
            name = "CellChange",
            requiredProperties = {"pupil", "column", "version", "value"})
    record CellBody(
            @Schema(example = "3-4711") @Nullable String pupil,
            @Schema(example = "tx1") @Nullable String column,
            @Schema(description = "The version you saw, 0 for an empty cell") @Nullable Integer version,
            @Schema(
                            description = "8.5, D or CD; null or an empty text clears the cell",
                            type = "string",
                            nullable = true,
                            implementation = String.class)
                    @Nullable
                    JsonNode value) {}

    List<EnterMarks.Change> read() {
        Faults faults = new Faults();
        List<CellBody> given = faults.given("cells", cells, List.of());
        List<EnterMarks.Change> changes = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            CellBody cell = given.get(i);
            String path = "cells[" + i + "].";
            PupilId pupil = Ids.pupil(faults, path + "pupil", cell.pupil());
            String column = faults.text(path + "column", cell.column());
            int version = faults.given(path + "version", cell.version(), 0);
            changes.add(new EnterMarks.Change(pupil, column, version, value(faults, path + "value", cell.value())));
        }
        faults.refuseIfAny();
        return changes;
    }

    private static String value(Faults faults, String path, @Nullable JsonNode value) {
        if (value == null) {
            faults.add(
                    path,
                    "Thiếu giá trị; muốn xoá ô thì gửi null",
                    "The value is missing; send null to clear the cell");
            return "";
        }
        if (value.isContainerNode() || value.isBoolean()) {
            faults.add(path, "Cần điểm dạng chữ, ví dụ \"8.5\"", "A mark as text is needed, such as \"8.5\"");
            return "";
        }
        return value.isNull() ? "" : value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}

package vn.sodientu.rest.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.offline.OfflineCell;
import vn.sodientu.api.offline.OfflineChoice;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** The decision on a conflict, with the version that was seen. */
@Schema(
        name = "OfflineChoice",
        requiredProperties = {"sheet", "pupil", "column", "version", "mine"})
record ChoiceBody(
        @Schema(example = "3-17-TOAN-1") @Nullable String sheet,
        @Schema(example = "3-4711") @Nullable String pupil,
        @Schema(example = "tx1") @Nullable String column,
        @Schema(description = "The register's version as the conflict gave it") @Nullable Integer version,
        @Schema(description = "true to enter the workbook's value, false to keep the register's") @Nullable
                Boolean mine) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SheetId NO_SHEET = new SheetId(new ClassId(0, 0), "X", Term.HK1);
    private static final int MOST = 5_000;

    /** Reads the field {@code choices} of a form; absent means none. */
    static List<OfflineChoice> read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        Faults faults = new Faults();
        List<OfflineChoice> choices = new ArrayList<>();
        try {
            ChoiceBody[] bodies = JSON.readValue(text, ChoiceBody[].class);
            for (int i = 0; i < bodies.length && i < MOST; i++) {
                choices.add(bodies[i].read(faults, "choices[" + i + "]."));
            }
        } catch (JsonProcessingException notChoices) {
            faults.add(
                    "choices",
                    "Cần một mảng JSON các lựa chọn: sheet, pupil, column, version, mine",
                    "A JSON array of choices is needed: sheet, pupil, column, version, mine");
        }
        faults.refuseIfAny();
        return choices;
    }

    private OfflineChoice read(Faults faults, String path) {
        return new OfflineChoice(
                new OfflineCell(
                        faults.parsed(path + "sheet", sheet, SheetId::parse, NO_SHEET, "3-17-TOAN-1"),
                        Ids.pupil(faults, path + "pupil", pupil),
                        faults.text(path + "column", column)),
                faults.given(path + "version", version, 0),
                faults.given(path + "mine", mine, false));
    }
}

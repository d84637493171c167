package vn.sodientu.rest.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** Conduct and absences to be set, all or nothing. Members that the server tells may be sent back as they came. */
@Schema(name = "NewTermRecords", requiredProperties = "records")
record TermRecordsBody(@Schema(hidden = true) @Nullable String period, @Nullable List<RecordBody> records) {
    /** One pupil. */
    @Schema(
            name = "NewTermRecord",
            requiredProperties = {"pupil", "excused", "unexcused", "version"})
    record RecordBody(
            @Schema(example = "3-4711") @Nullable String pupil,
            @Schema(description = "Code of the regulation; null when not set") @Nullable String conduct,
            @Schema(description = "Half-days absent with leave", minimum = "0") @Nullable Integer excused,
            @Schema(description = "Half-days absent without leave", minimum = "0") @Nullable Integer unexcused,
            @Schema(description = "The version you saw, 0 when never written") @Nullable Integer version) {}

    List<TermRecord> read(Period wanted) {
        Faults faults = new Faults();
        if (period != null && !period.equals(wanted.code())) {
            faults.add("period", "Khác với kì trên địa chỉ", "Not the period of the address");
        }
        List<RecordBody> given = faults.given("records", records, List.of());
        List<TermRecord> read = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            RecordBody one = given.get(i);
            String path = "records[" + i + "].";
            PupilId pupil = Ids.pupil(faults, path + "pupil", one.pupil());
            int excused = count(faults, path + "excused", one.excused());
            int unexcused = count(faults, path + "unexcused", one.unexcused());
            int version = faults.given(path + "version", one.version(), 0);
            read.add(new TermRecord(pupil, wanted, one.conduct(), excused, unexcused, version));
        }
        faults.refuseIfAny();
        return read;
    }

    private static int count(Faults faults, String path, @Nullable Integer value) {
        int number = faults.given(path, value, 0);
        if (number < 0) {
            faults.add(path, "Số buổi nghỉ không thể âm", "Absences cannot be negative");
            return 0;
        }
        return number;
    }
}

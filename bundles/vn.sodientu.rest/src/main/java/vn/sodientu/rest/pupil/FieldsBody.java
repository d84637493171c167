package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.ChangeFile;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.rest.http.Faults;

/** Fields to be changed, all or nothing. */
@Schema(name = "ChangedFields", requiredProperties = "values")
record FieldsBody(@Nullable List<ValueBody> values) {
    /** A field with all its values as they shall be. */
    @Schema(
            name = "ChangedField",
            requiredProperties = {"field", "version"})
    record ValueBody(
            @Nullable String field,
            @Schema(description = "The version that was read") @Nullable Integer version,
            @Schema(description = "None to empty the field") @Nullable List<ItemView> items) {}

    ChangeFile read(PupilId pupil, @Nullable String key) {
        Faults faults = new Faults();
        List<ChangeFile.Change> changes = new ArrayList<>();
        List<ValueBody> given = values == null ? List.of() : values;
        for (int i = 0; i < given.size(); i++) {
            changes.add(read(faults, "values[" + i + "].", given.get(i)));
        }
        faults.refuseIfAny();
        return new ChangeFile(pupil, changes, key);
    }

    private static ChangeFile.Change read(Faults faults, String path, ValueBody body) {
        List<ItemView> given = body.items() == null ? List.of() : body.items();
        List<FieldItem> items = new ArrayList<>();
        for (int j = 0; j < given.size(); j++) {
            items.add(given.get(j).read(faults, path + "items[" + j + "]"));
        }
        return new ChangeFile.Change(
                faults.text(path + "field", body.field()), faults.given(path + "version", body.version(), 0), items);
    }
}

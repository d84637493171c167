package vn.sodientu.rest.summer;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** Summer items to be recorded, all or nothing. */
@Schema(name = "NewSummer", requiredProperties = "records")
record SummerBody(@Nullable List<ItemBody> records) {
    /** One item. */
    @Schema(
            name = "NewSummerRecord",
            requiredProperties = {"pupil", "version"})
    record ItemBody(
            @Schema(example = "3-4711") @Nullable String pupil,
            @Schema(description = "Code of the subject; leave it out for conduct", example = "TOAN") @Nullable
                    String subject,
            @Schema(description = "Whether the pupil is to be tested in the subject; a value says so by itself")
                    @Nullable
                    Boolean chosen,
            @Schema(
                            implementation = String.class,
                            description = "The new mark, or the code of conduct; null or absent for none",
                            example = "5.0",
                            nullable = true)
                    @Nullable
                    JsonNode value,
            @Schema(description = "The version you saw, 0 when never written") @Nullable Integer version) {}

    List<RecordSummer.Item> read() {
        Faults faults = new Faults();
        List<ItemBody> given = faults.given("records", records, List.of());
        List<RecordSummer.Item> read = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            ItemBody one = given.get(i);
            String path = "records[" + i + "].";
            PupilId pupil = Ids.pupil(faults, path + "pupil", one.pupil());
            int version = faults.given(path + "version", one.version(), 0);
            String value = value(faults, path + "value", one.value());
            read.add(new RecordSummer.Item(pupil, one.subject(), Boolean.TRUE.equals(one.chosen()), value, version));
        }
        faults.refuseIfAny();
        return read;
    }

    private static String value(Faults faults, String path, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isContainerNode() || value.isBoolean()) {
            faults.add(path, "Cần giá trị dạng chữ, ví dụ \"5.0\"", "A value as text is needed, such as \"5.0\"");
            return "";
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asText();
    }
}

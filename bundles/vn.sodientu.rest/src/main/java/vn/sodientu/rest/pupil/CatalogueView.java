package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.domain.file.FieldDef;

/** Every field of a pupil's file, and every code list. */
@Schema(name = "PupilFields")
record CatalogueView(List<FieldView> fields, Map<String, List<CodeView>> lists) {
    /** A field. */
    @Schema(name = "PupilField")
    record FieldView(
            String field,
            String label,
            String group,
            @Schema(allowableValues = {"TEXT", "CODE", "DATE", "NUMBER", "FLAG", "PHONE", "DIGITS"}) String kind,
            @Schema(description = "Name of the code list, absent for none") @Nullable String list,
            @Schema(description = "Encrypted, left out without the right to it, every reading audited")
                    boolean sensitive,
            @Schema(description = "Takes several values, each with its days") boolean many,
            boolean required,
            @Schema(description = "The schools that keep it") List<String> levels) {
        static FieldView of(FieldDef field, Locale locale) {
            return new FieldView(
                    field.code(),
                    field.label().in(locale),
                    field.group().label().in(locale),
                    field.kind().name(),
                    field.list(),
                    field.sensitive(),
                    field.many(),
                    field.required(),
                    field.levels().stream().map(Enum::name).sorted().toList());
        }
    }

    /** An entry of a code list. */
    @Schema(name = "CodeEntry")
    record CodeView(String code, String label) {}

    static CatalogueView of(FieldCatalogue catalogue, Locale locale) {
        Map<String, List<CodeView>> lists = new LinkedHashMap<>();
        catalogue
                .lists()
                .forEach((name, entries) -> lists.put(
                        name,
                        entries.stream()
                                .map(entry ->
                                        new CodeView(entry.code(), entry.label().in(locale)))
                                .toList()));
        return new CatalogueView(
                catalogue.fields().stream()
                        .map(field -> FieldView.of(field, locale))
                        .toList(),
                lists);
    }
}

package vn.sodientu.api.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.domain.file.CodeEntry;
import vn.sodientu.domain.file.FieldDef;

/**
 * Every field of the pupil's file and every code list.
 *
 * @param fields in the order of the file
 * @param lists by name
 */
public record FieldCatalogue(List<FieldDef> fields, Map<String, List<CodeEntry>> lists) {
    public FieldCatalogue {
        fields = List.copyOf(fields);
        lists = Map.copyOf(lists);
    }

    /** The field of a code. */
    public Optional<FieldDef> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /** The code list of a field, empty when it has none. */
    public List<CodeEntry> list(FieldDef field) {
        String name = field.list();
        return name == null ? List.of() : lists.getOrDefault(name, List.of());
    }
}

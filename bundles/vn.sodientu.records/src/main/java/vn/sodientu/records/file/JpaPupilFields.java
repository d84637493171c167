package vn.sodientu.records.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.PupilFieldRecords;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.FieldCipher;

/** Fields of pupils' files in the database. */
public record JpaPupilFields(Tables tables, FieldCipher cipher) implements PupilFieldRecords {
    private static final String ALL = "select f from FieldRow f where f.school = ?1 and f.pupil = ?2";

    @Override
    public List<FieldEntry> current(PupilId pupil) {
        Map<String, FieldRow> last = new LinkedHashMap<>();
        tables.list(FieldRow.class, ALL + " order by f.field, f.version", pupil.school(), pupil.number())
                .forEach(row -> last.put(row.field, row));
        return last.values().stream().map(row -> row.value(cipher)).toList();
    }

    @Override
    public List<FieldEntry> history(PupilId pupil, String field) {
        return tables
                .list(
                        FieldRow.class,
                        ALL + " and f.field = ?3 order by f.version",
                        pupil.school(),
                        pupil.number(),
                        field)
                .stream()
                .map(row -> row.value(cipher))
                .toList();
    }

    @Override
    public void append(PupilId pupil, FieldEntry entry, boolean sealed) {
        tables.add(List.of(new FieldRow(pupil, entry, sealed, cipher)));
    }
}

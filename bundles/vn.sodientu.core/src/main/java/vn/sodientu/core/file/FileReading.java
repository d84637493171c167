package vn.sodientu.core.file;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.api.file.PupilFile;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.file.FieldDef;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;

/** Puts a pupil's file together. */
record FileReading(FieldCatalogue catalogue) {
    /** @param full whether what is sensitive is in it */
    PupilFile read(Records records, Pupil pupil, boolean full) {
        Map<String, FieldEntry> entries = records.pupilFields().current(pupil.id()).stream()
                .collect(Collectors.toMap(FieldEntry::field, Function.identity()));
        Map<String, String> bound = BoundFields.of(pupil);
        SchoolLevel level = level(records, pupil);
        List<PupilFile.Line> lines = catalogue.fields().stream()
                .filter(field -> field.levels().contains(level))
                .map(field -> line(field, pupil, bound, entries.get(field.code()), full))
                .toList();
        return new PupilFile(pupil.withoutSensitive(), lines);
    }

    static SchoolLevel level(Records records, Pupil pupil) {
        return records.units().school(pupil.id().school()).map(School::level).orElseThrow();
    }

    private PupilFile.Line line(
            FieldDef field, Pupil pupil, Map<String, String> bound, @Nullable FieldEntry entry, boolean full) {
        boolean withheld = field.sensitive() && !full;
        String own = bound.get(field.code());
        if (own != null) {
            List<FieldItem> items = withheld || own.isEmpty() ? List.of() : List.of(FieldItem.of(own));
            return new PupilFile.Line(field, pupil.version(), items, withheld);
        }
        int version = entry == null ? 0 : entry.version();
        return new PupilFile.Line(field, version, withheld ? List.of() : items(field, pupil, entry), withheld);
    }

    private List<FieldItem> items(FieldDef field, Pupil pupil, @Nullable FieldEntry entry) {
        if (entry != null) {
            return entry.items();
        }
        return field.code().equals(PolicyGroups.FIELD)
                ? PolicyGroups.items(catalogue, pupil.particulars().priority())
                : List.of();
    }
}

package vn.sodientu.core.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.year.Term;

/**
 * A pupil's marks as they stand in one class, to be entered in another of the same year. In a class the pupil comes back
 * to, what changed elsewhere meanwhile changes and what was cleared is cleared.
 *
 * @param fresh entries for the class gone to
 * @param leftBehind codes of subjects that class is not taught in the same way
 */
record CarriedMarks(List<MarkEntry> fresh, List<String> leftBehind) {
    /** Where an entry stands, whatever the class. */
    private record Place(String subject, Term term, String column) {
        static Place of(MarkEntry entry) {
            return new Place(entry.sheet().subject(), entry.sheet().term(), entry.column());
        }
    }

    static CarriedMarks of(Records records, SchoolClass from, SchoolClass to, PupilId pupil, String by, Instant now) {
        Map<Place, MarkEntry> there = new HashMap<>();
        records.marks().current(to.id(), List.of(pupil)).forEach(entry -> there.put(Place.of(entry), entry));
        List<MarkEntry> fresh = new ArrayList<>();
        TreeSet<String> behind = new TreeSet<>();
        for (MarkEntry entry : records.marks().current(from.id(), List.of(pupil))) {
            MarkEntry known = there.remove(Place.of(entry));
            if (alike(from, to, entry.sheet().subject())) {
                if (!Objects.equals(entry.mark(), known == null ? null : known.mark())) {
                    fresh.add(next(to, entry, known == null ? 0 : known.version(), by, now));
                }
            } else if (entry.mark() != null) {
                behind.add(entry.sheet().subject());
            }
        }
        return new CarriedMarks(fresh, List.copyOf(behind));
    }

    private static boolean alike(SchoolClass from, SchoolClass to, String code) {
        return from.subject(code)
                .flatMap(mine -> to.subject(code).filter(theirs -> theirs.kind() == mine.kind()))
                .isPresent();
    }

    private static MarkEntry next(SchoolClass to, MarkEntry entry, int version, String by, Instant now) {
        SheetId sheet =
                new SheetId(to.id(), entry.sheet().subject(), entry.sheet().term());
        return new MarkEntry(sheet, entry.pupil(), entry.column(), version + 1, entry.mark(), by, now, Carrying.SOURCE);
    }
}

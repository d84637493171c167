package vn.sodientu.core.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

/**
 * What belongs to a pupil and a year goes along when he changes classes: marks, conduct, absences, arrangements. All of
 * it is entered in the class gone to as rows of its own, so that the book of the class left stays as it was. Locks do
 * not hold it up: no teacher enters anything, and a row without the pupil's marks would be the worse register.
 */
public final class Carrying {
    /** The way in that such entries name. */
    public static final String SOURCE = "MOVE";

    private Carrying() {}

    /** Carries; answers how many marks, and the subjects left behind. */
    public static Carried run(
            Records records, SchoolClass from, SchoolClass to, PupilId pupil, String by, Instant now) {
        CarriedMarks marks = CarriedMarks.of(records, from, to, pupil, by, now);
        if (!marks.fresh().isEmpty()) {
            records.marks().append(marks.fresh());
        }
        List<TermRecord> terms = terms(records, from, to, pupil);
        if (!terms.isEmpty()) {
            records.terms().append(to.id(), terms, by, now, SOURCE);
        }
        CarriedArrangements.run(records, from, to, pupil, by, now);
        return new Carried(marks.fresh().size(), marks.leftBehind());
    }

    /** What was carried. */
    public record Carried(int marks, List<String> leftBehind) {
        /** Nothing. */
        public static final Carried NOTHING = new Carried(0, List.of());
    }

    private static List<TermRecord> terms(Records records, SchoolClass from, SchoolClass to, PupilId pupil) {
        Map<Period, TermRecord> there = records.terms().current(to.id()).stream()
                .filter(record -> record.pupil().equals(pupil))
                .collect(Collectors.toMap(TermRecord::period, Function.identity()));
        return records.terms().current(from.id()).stream()
                .filter(record -> record.pupil().equals(pupil))
                .filter(record -> !same(record, there.get(record.period())))
                .map(record -> next(record, there.get(record.period())))
                .toList();
    }

    private static boolean same(TermRecord record, @Nullable TermRecord known) {
        return known != null
                && Objects.equals(record.conduct(), known.conduct())
                && record.excused() == known.excused()
                && record.unexcused() == known.unexcused();
    }

    private static TermRecord next(TermRecord record, @Nullable TermRecord known) {
        return new TermRecord(
                record.pupil(),
                record.period(),
                record.conduct(),
                record.excused(),
                record.unexcused(),
                known == null ? 1 : known.version() + 1);
    }
}

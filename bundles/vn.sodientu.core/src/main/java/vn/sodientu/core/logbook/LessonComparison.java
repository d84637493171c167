package vn.sodientu.core.logbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.logbook.LessonAttendance;
import vn.sodientu.api.logbook.LessonAttendance.Comparison;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.AbsenceCount;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonMiss;
import vn.sodientu.domain.logbook.Missed;
import vn.sodientu.domain.people.Enrolment;

/** Lessons beside half-days. A half-day none of whose lessons were entered is compared with nothing. */
final class LessonComparison {
    private record HalfDay(LocalDate day, Session session) {
        private static final Comparator<HalfDay> ORDER =
                Comparator.comparing(HalfDay::day).thenComparing(HalfDay::session);
    }

    private record Key(PupilId pupil, HalfDay half) {}

    private final Comparison comparison;
    private final Map<HalfDay, Integer> entered = new TreeMap<>(HalfDay.ORDER);
    private final Map<Key, List<LessonMiss>> misses = new HashMap<>();
    private final Map<Key, Absence> halfDays = new HashMap<>();

    LessonComparison(Comparison comparison, Collection<LessonEntry> lessons, Collection<Absence> absences) {
        this.comparison = comparison;
        lessons.stream().filter(entry -> !entry.withdrawn()).forEach(this::add);
        absences.forEach(absence ->
                halfDays.put(new Key(absence.pupil(), new HalfDay(absence.day(), absence.session())), absence));
    }

    private void add(LessonEntry entry) {
        HalfDay half = new HalfDay(entry.slot().day(), entry.slot().session());
        entered.merge(half, 1, Integer::sum);
        for (Missed missed : entry.lesson().missed()) {
            misses.computeIfAbsent(new Key(missed.pupil(), half), any -> new ArrayList<>())
                    .add(missed.how());
        }
    }

    LessonAttendance.Row row(Enrolment enrolment) {
        PupilId pupil = enrolment.pupil().id();
        Map<LessonMiss, Integer> counts = new EnumMap<>(LessonMiss.class);
        List<LessonAttendance.Difference> differences = new ArrayList<>();
        entered.forEach((half, lessons) -> {
            Key key = new Key(pupil, half);
            List<LessonMiss> own = misses.getOrDefault(key, List.of());
            own.forEach(how -> counts.merge(how, 1, Integer::sum));
            if (comparison != Comparison.OFF) {
                compare(key, own, lessons, differences);
            }
        });
        List<Absence> own = halfDays.values().stream()
                .filter(absence -> absence.pupil().equals(pupil))
                .toList();
        return new LessonAttendance.Row(enrolment, counts, AbsenceCount.of(own), differences);
    }

    private void compare(Key key, List<LessonMiss> own, int lessons, List<LessonAttendance.Difference> differences) {
        List<Leave> leaves = new ArrayList<>();
        for (LessonMiss how : own) {
            Leave leave = how.leave();
            if (leave != null) {
                leaves.add(leave);
            }
        }
        int needed = comparison == Comparison.ANY ? 1 : lessons;
        @Nullable Leave leave = leaves.size() < needed ? null : leave(leaves);
        HalfDay half = key.half();
        Absence now = halfDays.getOrDefault(key, new Absence(key.pupil(), half.day(), half.session(), null, 0));
        if (now.leave() != leave) {
            differences.add(
                    new LessonAttendance.Difference(half.day(), half.session(), leaves.size(), lessons, leave, now));
        }
    }

    /** One lesson without leave makes the half-day one without leave. */
    private static Leave leave(List<Leave> leaves) {
        return leaves.contains(Leave.UNEXCUSED) ? Leave.UNEXCUSED : Leave.EXCUSED;
    }
}

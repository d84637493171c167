package vn.sodientu.core.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.AbsenceCount;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/**
 * The terms of a class whose absences are kept day by day. Their totals follow from the days, so nobody types others;
 * only of one who came during the year may more be written: what was missed elsewhere.
 */
public final class KeptDays {
    private final Map<Period, Map<PupilId, AbsenceCount>> counted;
    private final Set<PupilId> newcomers;

    private KeptDays(Map<Period, Map<PupilId, AbsenceCount>> counted, Set<PupilId> newcomers) {
        this.counted = counted;
        this.newcomers = newcomers;
    }

    /** What is kept of a class. */
    public static KeptDays read(Records records, ClassId clazz, SchoolYear year, TermDays days) {
        Function<Absence, Period> term = absence -> days.of(absence.day()).period();
        return new KeptDays(
                records.absences().current(clazz, year.firstDay(), year.lastDay()).stream()
                        // A day that was put right again keeps nothing.
                        .filter(absence -> absence.leave() != null)
                        .collect(Collectors.groupingBy(
                                term,
                                Collectors.groupingBy(
                                        Absence::pupil,
                                        Collectors.collectingAndThen(Collectors.toList(), AbsenceCount::of)))),
                newcomers(records.pupils().moves(clazz)));
    }

    /** Who came from another class or school, with absences that these days do not know. */
    static Set<PupilId> newcomers(Collection<EnrolmentMove> moves) {
        return moves.stream()
                .filter(move -> move.kind().enters())
                .filter(move -> move.other() != null || move.kind() == MoveKind.MOVED_IN)
                .map(EnrolmentMove::pupil)
                .collect(Collectors.toSet());
    }

    /** Notes a total that the days contradict, at its place in the request. */
    public void check(FaultList faults, List<TermRecord> asked) {
        for (int i = 0; i < asked.size(); i++) {
            TermRecord record = asked.get(i);
            Map<PupilId, AbsenceCount> days = counted.get(record.period());
            if (days != null) {
                AbsenceCount count = days.getOrDefault(record.pupil(), AbsenceCount.NONE);
                check(faults, "records[" + i + "].excused", record, record.excused(), count.excused());
                check(faults, "records[" + i + "].unexcused", record, record.unexcused(), count.unexcused());
            }
        }
    }

    private void check(FaultList faults, String path, TermRecord record, int asked, int counted) {
        boolean fits = newcomers.contains(record.pupil()) ? asked >= counted : asked == counted;
        String term = record.period().label().vi();
        faults.unless(
                fits,
                path,
                "Lớp điểm danh từng buổi trong " + term + ": số buổi nghỉ là " + counted
                        + " theo điểm danh, không nhập tay số " + asked + "; hãy sửa ở mục điểm danh",
                "Attendance of " + record.period().label().en() + " is kept by half-days: they count " + counted
                        + ", so " + asked + " cannot be typed; correct the days instead");
    }
}

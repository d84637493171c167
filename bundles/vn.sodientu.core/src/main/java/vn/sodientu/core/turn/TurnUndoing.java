package vn.sodientu.core.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** Looks whether a turn can be taken back: nothing was entered where it put pupils. */
final class TurnUndoing {
    private TurnUndoing() {}

    static Optional<Refusal> against(Records records, Turn turn) {
        FaultList faults = new FaultList();
        Set<ClassId> classes = turn.places().stream().map(Turn.Place::clazz).collect(Collectors.toSet());
        SchoolYear year = TurnData.to(turn.from());
        for (SchoolClass clazz : records.classes().of(turn.school(), year)) {
            if (classes.contains(clazz.id())) {
                look(records, turn, clazz, faults);
            }
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(Refusal.Kind.CONFLICT, faults.refusal().violations()));
    }

    private static void look(Records records, Turn turn, SchoolClass clazz, FaultList faults) {
        ClassId id = clazz.id();
        Set<PupilId> own = new HashSet<>();
        turn.places().stream().filter(place -> place.clazz().equals(id)).forEach(place -> own.add(place.pupil()));
        List<PupilId> pupils = List.copyOf(own);
        boolean entered = !records.marks().current(id, pupils).isEmpty()
                || records.terms().current(id).stream().anyMatch(one -> own.contains(one.pupil()))
                || records.summers().current(id).stream().anyMatch(one -> own.contains(one.pupil()))
                || records
                        .absences()
                        .current(id, clazz.year().firstDay(), clazz.year().lastDay())
                        .stream()
                        .anyMatch(one -> own.contains(one.pupil()))
                || !records.arrangements().current(id).isEmpty()
                || !records.homeroom().current(id).isEmpty()
                || !records.logbook()
                        .current(id, clazz.year().firstDay(), clazz.year().lastDay())
                        .isEmpty();
        if (entered) {
            faults.add(
                    "classes." + id,
                    "Lớp " + clazz.name()
                            + " đã có điểm, ngày nghỉ, ghi chép hoặc quyết định trong năm học mới; không hoàn tác"
                            + " được",
                    "Class " + clazz.name() + " has marks, absences, notes or decisions of the new year; it cannot be"
                            + " undone");
        }
        boolean moved = records.pupils().moves(id).stream().anyMatch(move -> own.contains(move.pupil()));
        faults.unless(
                !moved,
                "classes." + id,
                "Lớp " + clazz.name() + " đã có học sinh chuyển đi hoặc chuyển lớp; không hoàn tác được",
                "Pupils have left or moved in class " + clazz.name() + "; it cannot be undone");
        boolean others = records.pupils().enrolments(id).stream()
                .anyMatch(member -> !own.contains(member.pupil().id()));
        if (others && turn.created().contains(id)) {
            faults.add(
                    "classes." + id,
                    "Lớp " + clazz.name() + " đã nhận thêm học sinh khác; chuyển các em đi trước khi hoàn tác",
                    "Class " + clazz.name() + " has taken in other pupils; move them before undoing");
        }
    }
}

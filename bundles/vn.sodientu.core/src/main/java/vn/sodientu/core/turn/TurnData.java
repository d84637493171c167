package vn.sodientu.core.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/**
 * What a turn is worked out from.
 *
 * @param members by class of either year, in list order
 * @param results of the year that ends
 */
record TurnData(
        School school,
        SchoolYear from,
        List<SchoolClass> old,
        List<SchoolClass> next,
        Map<ClassId, List<Enrolment>> members,
        Map<ClassId, Map<PupilId, YearOutcome>> results,
        List<Turn> turns) {
    static Optional<TurnData> read(Records records, long school, SchoolYear from) {
        return records.units().school(school).map(found -> {
            List<SchoolClass> old = records.classes().of(school, from);
            List<SchoolClass> next = records.classes().of(school, to(from));
            Map<ClassId, List<Enrolment>> members = new HashMap<>();
            old.forEach(clazz -> members.put(clazz.id(), records.pupils().enrolments(clazz.id())));
            next.forEach(clazz -> members.put(clazz.id(), records.pupils().enrolments(clazz.id())));
            return new TurnData(
                    found,
                    from,
                    old,
                    next,
                    members,
                    records.results().of(old.stream().map(SchoolClass::id).toList()),
                    records.turns().turns(school, from));
        });
    }

    static SchoolYear to(SchoolYear from) {
        return new SchoolYear(from.start() + 1);
    }

    List<Enrolment> members(ClassId clazz) {
        return members.getOrDefault(clazz, List.of());
    }

    /** The class of the new year of a name. */
    Optional<SchoolClass> next(String name) {
        return next.stream().filter(clazz -> clazz.name().equals(name)).findFirst();
    }

    /** Who is in a class of the new year already. */
    Set<PupilId> placed() {
        Set<PupilId> placed = new HashSet<>();
        next.forEach(clazz -> members(clazz.id()).stream()
                .filter(member -> member.to() == null)
                .forEach(member -> placed.add(member.pupil().id())));
        return placed;
    }

    boolean lastGrade(SchoolClass clazz) {
        return clazz.grade() == school.level().lastGrade();
    }
}

package vn.sodientu.security.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Enrolment;

/** What a teacher is charged with. Read for each question: a new assignment counts at once, and so does its end. */
final class Duties {
    private final RecordStore store;

    Duties(RecordStore store) {
        this.store = store;
    }

    /** Whether the teacher is assigned to the sheet. */
    boolean owns(StaffId teacher, Scope where) {
        return where instanceof Scope.OfSheet at
                && store.read(records -> records.classes().assignedTo(teacher)).contains(at.sheet());
    }

    /** Whether the teacher enters the sheet in somebody's place. */
    boolean standsIn(StaffId teacher, Scope where, LocalDate today) {
        return where instanceof Scope.OfSheet at
                && store.read(records -> records.delegations().to(teacher)).stream()
                        .anyMatch(given -> given.sheet().equals(at.sheet()) && given.holdsOn(today));
    }

    /** Whether the place is a class the teacher teaches, for a time or always, a sheet of it or a pupil who is in it now. */
    boolean teaches(StaffId teacher, Scope where, LocalDate today) {
        return store.read(records -> {
            Set<ClassId> taught = Stream.concat(
                            records.classes().assignedTo(teacher).stream(),
                            records.delegations().to(teacher).stream()
                                    .filter(given -> given.holdsOn(today))
                                    .map(Delegation::sheet))
                    .map(SheetId::clazz)
                    .collect(Collectors.toSet());
            return touches(records, taught, where, today);
        });
    }

    /** Whether the place is the teacher's homeroom class, a sheet of it or a pupil who is in it now. */
    boolean leads(StaffId teacher, Scope where, LocalDate today) {
        return store.read(records -> touches(records, records.classes().homerooms(teacher), where, today));
    }

    private static boolean touches(Records records, Collection<ClassId> classes, Scope where, LocalDate today) {
        if (classes.isEmpty()) {
            return false;
        }
        return classesAt(records, where, today).anyMatch(classes::contains);
    }

    private static Stream<ClassId> classesAt(Records records, Scope where, LocalDate today) {
        if (where instanceof Scope.OfClass at) {
            return Stream.of(at.clazz());
        }
        if (where instanceof Scope.OfSheet at) {
            return Stream.of(at.sheet().clazz());
        }
        return where instanceof Scope.OfPupil at ? presentClasses(records, at.pupil(), today) : Stream.of();
    }

    /** A pupil who has left the class is no longer the teacher's pupil; the class list still shows the row. */
    private static Stream<ClassId> presentClasses(Records records, PupilId pupil, LocalDate today) {
        return records.pupils().enrolments(pupil).stream()
                .filter(enrolment -> lasts(enrolment, today))
                .map(Enrolment::clazz);
    }

    private static boolean lasts(Enrolment enrolment, LocalDate today) {
        LocalDate to = enrolment.to();
        return to == null || !today.isAfter(to);
    }
}

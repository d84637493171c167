package vn.sodientu.core.enrolment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.enrolment.Membership;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Stay;
import vn.sodientu.domain.year.SchoolYear;

/** Where a pupil is and was, as the records have it. */
record MoveState(List<Membership> memberships) {
    static MoveState read(Records records, PupilId pupil) {
        List<EnrolmentMove> moves = records.pupils().moves(pupil);
        return new MoveState(records.pupils().enrolments(pupil).stream()
                .flatMap(enrolment -> membership(records, enrolment, moves).stream())
                .sorted(Comparator.comparing(Membership::year)
                        .thenComparing(one -> one.enrolment().from()))
                .toList());
    }

    private static Optional<Membership> membership(Records records, Enrolment enrolment, List<EnrolmentMove> moves) {
        return records.classes()
                .find(enrolment.clazz())
                .map(clazz -> new Membership(
                        clazz.year(),
                        clazz.name(),
                        enrolment.withoutSensitive(),
                        moves.stream()
                                .filter(move -> move.clazz().equals(clazz.id()))
                                .toList()));
    }

    Optional<Membership> of(ClassId clazz) {
        return memberships.stream()
                .filter(one -> one.enrolment().clazz().equals(clazz))
                .findFirst();
    }

    /** The class the pupil is in, in the school year of a day. */
    Optional<Membership> open(LocalDate day) {
        return memberships.stream()
                .filter(one -> contains(one.year(), day) && one.enrolment().to() == null)
                .findFirst();
    }

    /** The class of a year left last. */
    Optional<Membership> leftLast(SchoolYear year) {
        return memberships.stream()
                .filter(one -> one.year().equals(year) && one.enrolment().to() != null)
                .max(Comparator.comparing(MoveState::lastDay));
    }

    /** Whether there is a class of a later year: then the pupil's present status is not this year's matter. */
    boolean laterThan(SchoolYear year) {
        return memberships.stream().anyMatch(one -> one.year().compareTo(year) > 0);
    }

    static LocalDate lastDay(Membership one) {
        LocalDate to = one.enrolment().to();
        return to == null ? LocalDate.MAX : to;
    }

    /** The first day of the present stay. */
    static LocalDate since(Membership one) {
        List<Stay> stays = one.enrolment().stays();
        return stays.get(stays.size() - 1).from();
    }

    static boolean contains(SchoolYear year, LocalDate day) {
        return !day.isBefore(year.firstDay()) && !day.isAfter(year.lastDay());
    }
}

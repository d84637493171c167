package vn.sodientu.core.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.enrolment.Deed;
import vn.sodientu.api.enrolment.Membership;
import vn.sodientu.api.enrolment.MovePupil;
import vn.sodientu.api.spi.records.PupilRecords.NewMember;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.domain.school.SchoolClass;

/** Writes the steps of a move that has passed its checks. */
record MoveWriting(Records records, Actor who, MovePupil asked, Instant at) {
    Carrying.Carried run(MoveState state, @Nullable SchoolClass from, @Nullable SchoolClass to) {
        if (from != null && asked.deed() != Deed.RETURN) {
            leave(state, from, to);
        }
        if (to == null) {
            return Carrying.Carried.NOTHING;
        }
        boolean same = from != null && from.id().equals(to.id());
        enter(state, to, from == null || same ? null : from.id());
        return from == null || same
                ? Carrying.Carried.NOTHING
                : Carrying.run(records, from, to, asked.pupil(), who.account(), at);
    }

    private void leave(MoveState state, SchoolClass from, @Nullable SchoolClass to) {
        Membership present = state.of(from.id()).orElseThrow();
        LocalDate since = MoveState.since(present);
        LocalDate before = asked.day().minusDays(1);
        LocalDate last = to == null ? asked.day() : before.isBefore(since) ? since : before;
        MoveKind kind =
                switch (asked.deed()) {
                    case CHANGE_CLASS -> MoveKind.CLASS_OUT;
                    case MOVE_OUT -> MoveKind.MOVED_OUT;
                    case LEAVE -> MoveKind.LEFT;
                    case DROP_OUT -> MoveKind.DROPPED_OUT;
                    case RETURN -> throw new IllegalStateException("Who returns leaves nothing");
                };
        step(from.id(), present, kind, last, to == null ? null : to.id());
    }

    private void enter(MoveState state, SchoolClass to, @Nullable ClassId from) {
        Membership known = state.of(to.id()).orElse(null);
        if (known == null) {
            int ordinal = records.pupils().enrolments(to.id()).stream()
                            .mapToInt(Enrolment::ordinal)
                            .max()
                            .orElse(0)
                    + 1;
            records.pupils().enrol(to.id(), List.of(new NewMember(asked.pupil(), ordinal, asked.day())));
        }
        step(to.id(), known, asked.deed() == Deed.RETURN ? MoveKind.RETURNED : MoveKind.CLASS_IN, asked.day(), from);
    }

    private void step(
            ClassId clazz, @Nullable Membership known, MoveKind kind, LocalDate day, @Nullable ClassId other) {
        int number = known == null ? 1 : known.moves().size() + 1;
        records.pupils()
                .record(new EnrolmentMove(
                        clazz,
                        asked.pupil(),
                        number,
                        kind,
                        day,
                        other,
                        asked.place(),
                        asked.decision(),
                        asked.reason(),
                        who.account(),
                        at));
    }
}

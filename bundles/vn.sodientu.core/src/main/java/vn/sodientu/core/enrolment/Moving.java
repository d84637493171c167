package vn.sodientu.core.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.enrolment.Deed;
import vn.sodientu.api.enrolment.Membership;
import vn.sodientu.api.enrolment.MovePupil;
import vn.sodientu.api.enrolment.Moved;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.YearFacts;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.school.SchoolClass;

/** What happens within the one transaction of a move: check, the steps, what goes along, results, audit. */
final class Moving {
    private final Clock clock;

    Moving(Clock clock) {
        this.clock = clock;
    }

    /** @param regulation the one that governs the class gone to; null when the deed has none */
    Outcome<Moved> run(
            Records records, Actor who, MovePupil asked, @Nullable SchoolClass to, @Nullable Regulation regulation) {
        Optional<Pupil> pupil = records.pupils().find(asked.pupil());
        if (pupil.isEmpty()) {
            return Missing.pupil(asked.pupil());
        }
        RepeatGuard requests = new RepeatGuard(
                records, asked.pupil().school(), who, asked.idempotencyKey(), new RequestDigest("move").part(asked));
        return requests.repeated().then(repeated -> {
            MoveState state = MoveState.read(records, asked.pupil());
            if (repeated) {
                return Outcome.done(new Moved(now(state, asked, to), 0, List.of()));
            }
            SchoolClass source = source(records, state, asked, to);
            Optional<Refusal> ended = Stream.of(Optional.ofNullable(source), Optional.ofNullable(to))
                    .flatMap(Optional::stream)
                    .flatMap(clazz -> YearGate.refusal(records, clazz, clock.instant()).stream())
                    .findFirst();
            if (ended.isPresent()) {
                return Outcome.refused(ended.get());
            }
            FaultList faults = MoveChecks.check(asked, state, to, LocalDate.now(clock));
            if (source != null && to != null) {
                grades(faults, records, source, to, asked.pupil());
            }
            if (!faults.isEmpty()) {
                return faults.refused();
            }
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            requests.keep(at);
            Carrying.Carried carried = new MoveWriting(records, who, asked, at).run(state, source, to);
            if (to != null && regulation != null) {
                compute(records, to, regulation, asked.pupil());
            }
            status(records, pupil.get(), asked, state);
            audit(records, who, asked, source, carried, at);
            Membership membership = now(MoveState.read(records, asked.pupil()), asked, to);
            return Outcome.done(new Moved(membership, carried.marks(), carried.leftBehind()));
        });
    }

    /** The class whose marks go along: the one left now, or the one of the year left last. */
    private static @Nullable SchoolClass source(
            Records records, MoveState state, MovePupil asked, @Nullable SchoolClass to) {
        Optional<Membership> found =
                asked.deed() == Deed.RETURN && to != null ? state.leftLast(to.year()) : state.open(asked.day());
        return found.flatMap(one -> records.classes().find(one.enrolment().clazz()))
                .orElse(null);
    }

    /** Marks of one grade mean nothing in another; who was on the wrong list from the start has none yet. */
    private static void grades(FaultList faults, Records records, SchoolClass from, SchoolClass to, PupilId pupil) {
        boolean marked =
                records.marks().current(from.id(), List.of(pupil)).stream().anyMatch(e -> e.mark() != null);
        faults.unless(
                from.grade() == to.grade() || !marked,
                "class",
                "Học sinh đã có điểm ở lớp " + from.name() + "; trong năm học chỉ chuyển sang lớp cùng khối "
                        + from.grade(),
                "The pupil has marks in class " + from.name() + "; within the year only another class of grade "
                        + from.grade() + " can be gone to");
        faults.unless(
                records.summers().current(from.id()).stream()
                        .noneMatch(one -> one.pupil().equals(pupil)),
                "class",
                "Học sinh đã có kết quả đánh giá lại hoặc rèn luyện trong hè ở lớp " + from.name()
                        + " nên không chuyển lớp của năm học này nữa",
                "The pupil has results of the summer in class " + from.name() + ": too late to change classes");
    }

    private static void compute(Records records, SchoolClass clazz, Regulation regulation, PupilId pupil) {
        ClassId id = clazz.id();
        YearFacts facts = YearFacts.read(records, id, List.of(pupil));
        records.results().save(id, facts.judged(new ClassPlans(regulation, clazz), List.of(pupil)));
    }

    private static void status(Records records, Pupil pupil, MovePupil asked, MoveState state) {
        PupilStatus next =
                switch (asked.deed()) {
                    case CHANGE_CLASS -> null;
                    case MOVE_OUT -> PupilStatus.MOVED_OUT;
                    case LEAVE, DROP_OUT -> PupilStatus.LEFT;
                    case RETURN -> PupilStatus.RETURNED;
                };
        boolean later = state.memberships().stream()
                .filter(one -> MoveState.contains(one.year(), asked.day()))
                .anyMatch(one -> state.laterThan(one.year()));
        if (next != null && !later) {
            records.pupils()
                    .update(new Pupil(
                            pupil.id(),
                            pupil.code(),
                            pupil.name(),
                            pupil.birth(),
                            pupil.gender(),
                            next,
                            asked.day(),
                            pupil.particulars(),
                            pupil.version()));
        }
    }

    private static void audit(
            Records records,
            Actor who,
            MovePupil asked,
            @Nullable SchoolClass from,
            Carrying.Carried carried,
            Instant at) {
        records.audit()
                .append(
                        asked.pupil().school(),
                        at,
                        who.account(),
                        "pupil.move",
                        asked.pupil().toString(),
                        "deed=" + asked.deed() + " day=" + asked.day()
                                + (from == null ? "" : " from=" + from.id())
                                + (asked.to() == null ? "" : " to=" + asked.to())
                                + " marks=" + carried.marks());
    }

    /** The place the answer is about. */
    private static Membership now(MoveState state, MovePupil asked, @Nullable SchoolClass to) {
        Optional<Membership> found = to != null
                ? state.of(to.id())
                : state.memberships().stream()
                        .filter(one -> MoveState.contains(one.year(), asked.day()))
                        .reduce((first, last) -> last);
        return found.orElseThrow(() -> new IllegalStateException("No membership after a move of " + asked.pupil()));
    }
}

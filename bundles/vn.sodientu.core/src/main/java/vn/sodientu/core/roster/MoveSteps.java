package vn.sodientu.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.enrolment.Carrying;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.MoveKind;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.school.SchoolClass;

/** The dated steps that a stored list of pupils comes to, with what goes along into another class. */
final class MoveSteps {
    private static final String REASON = "Theo danh sách học sinh được nạp";

    private final Records records;
    private final String by;
    private final Instant at;

    MoveSteps(Records records, String by, Instant at) {
        this.records = records;
        this.by = by;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    void leave(PupilPlan.Leave leave, @Nullable ClassId to) {
        step(leave.clazz(), leave.pupil(), leave.kind(), leave.lastDay(), to);
    }

    /** Who is there from the first day needs no step. */
    void join(PupilPlan.Join join, ClassId clazz, PupilId pupil) {
        ClassId from = join.cameFrom();
        LocalDate lastDay = join.lastDay();
        if (from != null) {
            boolean back = join.draft().status() == PupilStatus.RETURNED;
            step(clazz, pupil, back ? MoveKind.RETURNED : MoveKind.CLASS_IN, join.from(), from);
            carry(from, clazz, pupil);
        } else if (join.draft().status() == PupilStatus.MOVED_IN) {
            step(clazz, pupil, MoveKind.MOVED_IN, join.from(), null);
        } else if (join.draft().status() == PupilStatus.RETURNED) {
            step(clazz, pupil, MoveKind.RETURNED, join.from(), null);
        }
        if (lastDay != null) {
            boolean gone = join.draft().status() == PupilStatus.MOVED_OUT;
            step(clazz, pupil, gone ? MoveKind.MOVED_OUT : MoveKind.LEFT, lastDay, null);
        }
    }

    void back(PupilPlan.Return back) {
        ClassId from = back.cameFrom();
        step(back.clazz(), back.pupil(), from == null ? MoveKind.RETURNED : MoveKind.CLASS_IN, back.from(), from);
        if (from != null) {
            carry(from, back.clazz(), back.pupil());
        }
    }

    /** Stored results are carried where the classes are taught the same, so that they are what they would become. */
    private void carry(ClassId from, ClassId to, PupilId pupil) {
        SchoolClass source = records.classes().find(from).orElseThrow();
        SchoolClass target = records.classes().find(to).orElseThrow();
        if (source.grade() != target.grade()) {
            return;
        }
        Carrying.run(records, source, target, pupil, by, at);
        if (source.subjects().equals(target.subjects())) {
            records.results().of(from, pupil).ifPresent(outcome -> records.results()
                    .save(to, Map.of(pupil, outcome)));
        }
    }

    private void step(ClassId clazz, PupilId pupil, MoveKind kind, LocalDate day, @Nullable ClassId other) {
        long known = records.pupils().moves(pupil).stream()
                .filter(move -> move.clazz().equals(clazz))
                .count();
        int number = Math.toIntExact(known) + 1;
        records.pupils().record(new EnrolmentMove(clazz, pupil, number, kind, day, other, "", "", REASON, by, at));
    }
}

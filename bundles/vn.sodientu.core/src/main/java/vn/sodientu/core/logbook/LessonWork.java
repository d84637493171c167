package vn.sodientu.core.logbook;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.logbook.ChangeLesson;
import vn.sodientu.api.logbook.LogbookForm;
import vn.sodientu.api.logbook.RecordLesson;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.OwnStaff;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.logbook.Lesson;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.Signature;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.VietnameseText;

/** What happens within the transaction that writes a lesson. */
final class LessonWork {
    private final Clock clock;

    LessonWork(Clock clock) {
        this.clock = clock;
    }

    /** @param forOthers whether the actor may enter lessons of other teachers */
    Outcome<LessonEntry> record(
            Records records,
            Actor who,
            SchoolClass clazz,
            LogbookForm form,
            TermDays days,
            RecordLesson command,
            boolean forOthers) {
        LocalDate today = LocalDate.now(clock);
        boolean own = own(who, command.lesson().teacher(), clazz, today);
        if (!own && !forOthers) {
            return foreign();
        }
        FaultList faults = LessonChecks.check(records, clazz, form, today, command);
        @Nullable LessonEntry last = last(records, command.slot());
        faults.unless(
                !command.sign() || own,
                "sign",
                "Chỉ giáo viên dạy tiết này tự kí được",
                "Only the teacher of the lesson signs it");
        // Who did not see the signature is told so below, not asked for a reason.
        boolean corrects = last != null && last.signature() != null && last.version() == command.version();
        faults.unless(
                !corrects || !command.reason().isBlank(),
                "reason",
                "Tiết này đã được kí; cần ghi lí do sửa",
                "The lesson is signed; a correction needs its reason");
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        Optional<Refusal> against = against(records, clazz, days, who, command.slot(), last, command.version());
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        Instant at = now();
        LessonEntry next = new LessonEntry(
                command.slot(),
                clean(command.lesson()),
                command.version() + 1,
                false,
                VietnameseText.clean(command.reason()),
                command.sign() && command.lesson().kind().taught() ? new Signature(who.account(), at) : null,
                who.account(),
                at);
        return stored(records, next, "logbook.record", command.source());
    }

    Outcome<LessonEntry> sign(Records records, Actor who, SchoolClass clazz, TermDays days, ChangeLesson command) {
        @Nullable LessonEntry last = last(records, command.slot());
        if (last == null || last.withdrawn()) {
            return missing(command.slot());
        }
        if (!own(who, last.lesson().teacher(), clazz, LocalDate.now(clock))) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.FORBIDDEN,
                    "",
                    "Chỉ giáo viên dạy tiết này kí được",
                    "Only the teacher of the lesson signs it"));
        }
        Optional<Refusal> against = against(records, clazz, days, who, command.slot(), last, command.version());
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        if (last.signature() != null) {
            return Outcome.done(last);
        }
        Instant at = now();
        LessonEntry next = new LessonEntry(
                last.slot(),
                last.lesson(),
                last.version() + 1,
                false,
                "",
                new Signature(who.account(), at),
                who.account(),
                at);
        return stored(records, next, "logbook.sign", command.source());
    }

    Outcome<LessonEntry> withdraw(
            Records records, Actor who, SchoolClass clazz, TermDays days, ChangeLesson command, boolean forOthers) {
        @Nullable LessonEntry last = last(records, command.slot());
        if (last == null || last.withdrawn()) {
            return missing(command.slot());
        }
        if (!forOthers && !own(who, last.lesson().teacher(), clazz, LocalDate.now(clock))) {
            return foreign();
        }
        FaultList faults = new FaultList();
        TextChecks.needed(faults, "reason", command.reason(), LessonChecks.LONGEST_TEXT);
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        Optional<Refusal> against = against(records, clazz, days, who, command.slot(), last, command.version());
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        LessonEntry next = new LessonEntry(
                last.slot(),
                last.lesson(),
                last.version() + 1,
                true,
                VietnameseText.clean(command.reason()),
                null,
                who.account(),
                now());
        return stored(records, next, "logbook.withdraw", command.source());
    }

    private static boolean own(Actor who, @Nullable StaffId teacher, SchoolClass clazz, LocalDate today) {
        return teacher != null && OwnStaff.of(who, clazz.id().school(), today).contains(teacher);
    }

    private Optional<Refusal> against(
            Records records,
            SchoolClass clazz,
            TermDays days,
            Actor who,
            LessonSlot slot,
            @Nullable LessonEntry last,
            int version) {
        int now = last == null ? 0 : last.version();
        if (now != version) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "version",
                    "Tiết này vừa được người khác ghi (phiên bản " + now + "); chưa lưu gì, xin mở lại để xem",
                    "Somebody else has just written this lesson (version " + now
                            + "); nothing was stored, please read it again"));
        }
        return Openings.against(records, clazz, days, who, slot.day(), clock.instant());
    }

    /** The row that stands at a place, locked against other writers of the class. */
    private static @Nullable LessonEntry last(Records records, LessonSlot slot) {
        List<LessonEntry> day = records.logbook().current(slot.clazz(), slot.day(), slot.day());
        return day.stream()
                .filter(entry -> entry.slot().equals(slot))
                .findFirst()
                .orElse(null);
    }

    private static Outcome<LessonEntry> stored(Records records, LessonEntry next, String action, String source) {
        records.logbook().append(next, source);
        LessonSlot slot = next.slot();
        records.audit()
                .append(
                        slot.clazz().school(),
                        next.at(),
                        next.by(),
                        action,
                        slot.clazz().toString(),
                        "day=" + slot.day() + " session=" + slot.session().code() + " period=" + slot.period()
                                + " version=" + next.version() + " source=" + source);
        return Outcome.done(next);
    }

    private static Lesson clean(Lesson lesson) {
        return new Lesson(
                lesson.kind(),
                lesson.subject(),
                lesson.teacher(),
                lesson.planNumber(),
                VietnameseText.clean(lesson.title()),
                lesson.missed(),
                VietnameseText.clean(lesson.remark()),
                lesson.mark());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static <T> Outcome<T> foreign() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.FORBIDDEN,
                "teacher",
                "Thầy cô chỉ ghi tiết mình dạy; tiết của người khác do giáo viên chủ nhiệm hoặc giáo vụ ghi",
                "Teachers enter their own lessons; others are entered by the homeroom teacher or the clerk"));
    }

    private static <T> Outcome<T> missing(LessonSlot slot) {
        return Missing.refuse(
                "period",
                "Chưa có tiết " + slot.period() + " buổi "
                        + slot.session().label().vi().toLowerCase(Locale.ROOT) + " ngày " + slot.day(),
                "There is no lesson " + slot.period() + " in the "
                        + slot.session().code() + " of " + slot.day());
    }
}

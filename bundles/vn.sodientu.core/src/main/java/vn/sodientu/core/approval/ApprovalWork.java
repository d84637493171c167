package vn.sodientu.core.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.approval.Approval.State;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.lock.LockGate;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** What happens within the transaction of a step of an approval. */
final class ApprovalWork {
    /** Nobody's account, so that no reopening makes a locked place look open. */
    private static final Actor NOBODY = new Actor("", "", List.of());

    private static final int LONGEST_NOTE = 1000;

    private final Clock clock;

    ApprovalWork(Clock clock) {
        this.clock = clock;
    }

    Outcome<Approval> run(Records records, Actor who, ClassPlans plans, Period period, State step, String note) {
        SchoolClass clazz = plans.clazz();
        Approval now = records.approvals().of(clazz.id(), period);
        Optional<Refusal> against =
                YearGate.refusal(records, clazz, clock.instant()).or(() -> against(now, step, who, note));
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        if (step != State.WITHDRAWN) {
            FaultList open = open(LockGate.of(records, clazz, NOBODY, clock.instant()), plans, period);
            if (!open.isEmpty()) {
                return open.refused();
            }
        }
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Approval next = now.with(new Approval.Step(step, who.account(), note.strip(), at));
        records.approvals().addStep(next);
        records.audit()
                .append(
                        clazz.id().school(),
                        at,
                        who.account(),
                        "results." + step.name().toLowerCase(Locale.ROOT),
                        clazz.id().toString(),
                        "period=" + period.code());
        return Outcome.done(next);
    }

    private static Optional<Refusal> against(Approval now, State step, Actor who, String note) {
        Approval.@Nullable Step last = now.last();
        boolean inOrder =
                switch (step) {
                    case CONFIRMED -> last == null;
                    case APPROVED -> last != null && last.state() == State.CONFIRMED;
                    case WITHDRAWN -> last != null;
                };
        if (!inOrder) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "period",
                    "Kết quả của lớp hiện " + words(last).vi() + "; bước này chưa làm được",
                    "The results of the class are " + words(last).en() + " now; this step cannot be taken"));
        }
        if (step == State.APPROVED && last != null && last.account().equals(who.account())) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.FORBIDDEN,
                    "account",
                    "Người đã xác nhận không tự duyệt được; hiệu trưởng duyệt sau khi giáo viên chủ nhiệm xác nhận",
                    "Whoever confirmed does not approve; the principal approves after the homeroom teacher confirmed"));
        }
        if (note.length() > LONGEST_NOTE || (step == State.WITHDRAWN && note.isBlank())) {
            return Optional.of(Refusal.of(
                    Refusal.Kind.INVALID,
                    "note",
                    "Cần ghi lý do, không quá " + LONGEST_NOTE + " ký tự",
                    "A reason of at most " + LONGEST_NOTE + " characters is needed"));
        }
        return Optional.empty();
    }

    private static LocalText words(Approval.@Nullable Step last) {
        if (last == null) {
            return new LocalText("chưa được giáo viên chủ nhiệm xác nhận", "not confirmed");
        }
        return last.state() == State.CONFIRMED
                ? new LocalText("đã được giáo viên chủ nhiệm xác nhận", "confirmed")
                : new LocalText("đã được hiệu trưởng duyệt", "approved");
    }

    /** Everything of the period that is not locked yet. */
    private static FaultList open(LockGate gate, ClassPlans plans, Period period) {
        FaultList open = new FaultList();
        for (SheetId sheet : sheets(plans, period)) {
            List<MarkColumn> columns = plans.plan(sheet).columns();
            if (columns.stream()
                    .anyMatch(column -> gate.marks(sheet, column, "").isEmpty())) {
                String name = plans.clazz()
                        .subject(sheet.subject())
                        .map(subject -> subject.name())
                        .orElse(sheet.subject());
                open.add("sheets/" + sheet, "Chưa khóa điểm môn " + name, "Marks of " + name + " are not locked");
            }
        }
        if (gate.records(period, "").isEmpty()) {
            open.add(
                    "records",
                    "Chưa khóa rèn luyện và ngày nghỉ của " + period.label().vi(),
                    "Conduct and absences of " + period.label().en() + " are not locked");
        }
        return open;
    }

    private static List<SheetId> sheets(ClassPlans plans, Period period) {
        List<SheetId> sheets = new ArrayList<>();
        for (Term term : Term.values()) {
            if (period == Period.YEAR || term.period() == period) {
                sheets.addAll(plans.sheets(term));
            }
        }
        return sheets;
    }
}

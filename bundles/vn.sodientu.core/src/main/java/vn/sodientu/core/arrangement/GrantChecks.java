package vn.sodientu.core.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.OneTerm;
import vn.sodientu.core.results.ArrangementRules;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/** Finds every fault of an arrangement that is asked for. */
final class GrantChecks {
    private static final int LONGEST_DECISION = 100;
    private static final int LONGEST_REASON = 1000;

    private final Regulation regulation;
    private final ClassPlans plans;
    private final LocalDate today;
    private final FaultList faults = new FaultList();

    GrantChecks(Regulation regulation, ClassPlans plans, LocalDate today) {
        this.regulation = regulation;
        this.plans = plans;
        this.today = today;
    }

    FaultList check(GrantArrangement asked, List<Enrolment> members, List<MarkEntry> marks) {
        member(asked, members);
        grounds(faults, asked.grounds(), today, asked.what() instanceof Arrangement.Exemption);
        Arrangement what = asked.what();
        if (what instanceof Arrangement.IndividualEducation education && education.promotion() != null) {
            Change.promotion(faults, education.promotion());
        }
        Subject subject = what.about().flatMap(clazz()::subject).orElse(null);
        if (what.about().isPresent() && subject == null) {
            faults.add(
                    "subject",
                    "Lớp " + clazz().name() + " không học môn «" + what.about().get() + "»",
                    "Class " + clazz().name() + " is not taught " + what.about().get());
        } else if (subject != null) {
            about(subject, asked, marks);
        }
        return faults;
    }

    private void about(Subject subject, GrantArrangement asked, List<MarkEntry> marks) {
        Arrangement what = asked.what();
        List<Term> terms = what.terms();
        if (terms.size() == 1) {
            OneTerm.fault(clazz(), subject, terms.get(0), what instanceof Arrangement.MakeUp ? "term" : "period")
                    .ifPresent(faults::add);
        }
        if (what instanceof Arrangement.Exemption) {
            exemption(subject);
        } else if (what instanceof Arrangement.NotTaken && Compulsory.is(regulation, clazz(), subject.code())) {
            faults.add(Violation.by(
                    ArrangementRules.PROGRAMME,
                    "subject",
                    new LocalText(
                            subject.name() + " là môn học bắt buộc; chỉ môn tự chọn, môn lựa chọn mới có thể không học",
                            subject.name() + " is compulsory; only optional and elective subjects can be left out")));
        } else if (what instanceof Arrangement.MakeUp makeUp) {
            makeUp(subject, makeUp, asked, marks);
        }
        int aside = new Views(plans).setAside(asked.pupil(), what, marks);
        faults.unless(
                aside == 0 || asked.confirmed(),
                "confirm",
                "Môn " + subject.name() + " đã có " + aside + " điểm của học sinh này trong thời gian đó. Xác nhận"
                        + " (confirm) thì các điểm ấy vẫn được lưu nhưng không tính khi quyết định còn hiệu lực,"
                        + " và lại được tính khi rút quyết định",
                aside + " marks of this pupil in " + subject.name() + " are there for that time. Confirm, and they stay"
                        + " stored but do not count while the decision stands; they count again when it is withdrawn");
    }

    private void exemption(Subject subject) {
        ExemptionRule rule = plans.exemption(subject.code());
        if (rule.effect() != ExemptionRule.Effect.NONE) {
            return;
        }
        String allowed = clazz().subjects().stream()
                .filter(one -> plans.exemption(one.code()).effect() != ExemptionRule.Effect.NONE)
                .map(Subject::name)
                .collect(Collectors.joining(", "));
        faults.add(Violation.by(
                rule.article(),
                "subject",
                new LocalText(
                        "Không được miễn học môn " + subject.name() + "; các môn của lớp có thể được miễn: "
                                + (allowed.isEmpty() ? "không có" : allowed),
                        "Nobody can be exempt from " + subject.name() + "; of the class's subjects these allow it: "
                                + (allowed.isEmpty() ? "none" : allowed))));
    }

    private void makeUp(Subject subject, Arrangement.MakeUp makeUp, GrantArrangement asked, List<MarkEntry> marks) {
        MarkPlan plan = plans.plan(subject, makeUp.term());
        if (subject.taughtIn(makeUp.term()) && plan.column(makeUp.column()).isEmpty()) {
            String columns = plan.columns().stream().map(MarkColumn::id).collect(Collectors.joining(", "));
            faults.add(
                    "column",
                    "Môn " + subject.name() + " không có cột «" + makeUp.column() + "»; các cột: " + columns,
                    subject.name() + " has no column " + makeUp.column() + "; there are: " + columns);
        }
        boolean taken = marks.stream()
                .anyMatch(entry -> entry.mark() != null
                        && entry.pupil().equals(asked.pupil())
                        && entry.sheet().subject().equals(subject.code())
                        && entry.sheet().term() == makeUp.term()
                        && entry.column().equals(makeUp.column()));
        faults.unless(
                !taken,
                "column",
                "Ô này đã có điểm, không cần làm bù",
                "The cell has a mark, nothing is to be made up");
        faults.unless(
                !makeUp.due().isBefore(today),
                "due",
                "Hạn làm bù không thể ở trước hôm nay",
                "The day for the make-up test cannot have passed");
    }

    private void member(GrantArrangement asked, List<Enrolment> members) {
        boolean there = members.stream().anyMatch(one -> one.pupil().id().equals(asked.pupil()) && stays(one.to()));
        faults.unless(
                there,
                "pupil",
                "Học sinh " + asked.pupil() + " không học lớp " + clazz().name(),
                "Pupil " + asked.pupil() + " is not in class " + clazz().name());
    }

    /** The decision and the reason; shared with changes. */
    static void grounds(FaultList faults, Grounds grounds, LocalDate today, boolean needed) {
        String decision = grounds.decision();
        LocalDate day = grounds.day();
        faults.unless(
                decision == null ? !needed : !decision.isBlank() && decision.length() <= LONGEST_DECISION,
                "decision.number",
                "Cần số quyết định của hiệu trưởng, từ 1 đến 100 ký tự",
                "The number of the principal's decision is needed, 1 to 100 characters");
        faults.unless(
                day == null ? !needed && decision == null : !day.isAfter(today),
                "decision.day",
                "Cần ngày ra quyết định, không sau hôm nay",
                "The day of the decision is needed and cannot be in the future");
        faults.unless(
                grounds.reason().length() <= LONGEST_REASON,
                "reason",
                "Lí do dài không quá 1000 ký tự",
                "A reason has at most 1000 characters");
    }

    private boolean stays(@Nullable LocalDate left) {
        return left == null || !left.isBefore(today);
    }

    private SchoolClass clazz() {
        return plans.clazz();
    }
}

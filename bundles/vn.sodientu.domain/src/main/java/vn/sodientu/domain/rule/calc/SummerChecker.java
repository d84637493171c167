package vn.sodientu.domain.rule.calc;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** Checks the summer of a case against what its year's outcome entitles the pupil to. */
public final class SummerChecker {
    private final CaseRules rules;

    /** A checker for one circular. */
    public SummerChecker(CaseRules rules) {
        this.rules = rules;
    }

    /** The faults of the summer; the rest of the case has none. */
    public List<Violation> check(PupilYear pupil, Summer summer, YearOutcome outcome) {
        Faults faults = new Faults();
        Set<String> seen = new HashSet<>();
        for (int k = 0; k < summer.retests().size(); k++) {
            checkRetest(pupil, summer.retests().get(k), outcome, seen, "summer.retests[" + k + "]", faults);
        }
        checkConduct(summer.conductAfter(), outcome, faults);
        return faults.list();
    }

    private void checkRetest(
            PupilYear pupil, Summer.Retest retest, YearOutcome outcome, Set<String> seen, String path, Faults faults) {
        String code = retest.subject();
        Subject subject = subject(pupil, code);
        if (subject == null) {
            faults.add(
                    path + ".subject",
                    "Không có môn " + code + " trong danh sách môn học",
                    "There is no subject " + code + " in the case");
            return;
        }
        if (!seen.add(code)) {
            faults.add(
                    path + ".subject",
                    "Môn " + subject.name() + " có hai kết quả; chỉ ghi một",
                    subject.name() + " has two results; give one");
        }
        boolean scored = subject.kind() == SubjectKind.SCORE;
        if (retest.result() instanceof Score != scored) {
            faults.add(
                    rules.articles().subjectKind(),
                    path + ".result",
                    "Môn " + subject.name() + (scored ? ": cần điểm từ 0 đến 10" : ": cần Đ hoặc CĐ"),
                    subject.name() + (scored ? ": give a score from 0 to 10" : ": give D or CD"));
        }
        if (!outcome.retestEligible().contains(code)) {
            String allowed = outcome.retestEligible().stream()
                    .map(one -> YearSheet.nameOf(pupil.subjects(), one))
                    .collect(Collectors.joining(", "));
            faults.add(
                    rules.articles().retest(),
                    path + ".subject",
                    allowed.isEmpty()
                            ? "Học sinh không thuộc diện kiểm tra lại"
                            : "Môn " + subject.name() + " không được kiểm tra lại; chỉ gồm: " + allowed,
                    allowed.isEmpty()
                            ? "The pupil is not to be tested again"
                            : subject.name() + " may not be tested again; only " + allowed);
        }
    }

    private static @Nullable Subject subject(PupilYear pupil, String code) {
        for (int i = 0; i < pupil.subjects().size(); i++) {
            Subject subject = pupil.subjects().get(i).subject();
            if (subject.code().equals(code)) {
                return subject;
            }
        }
        return null;
    }

    private void checkConduct(@Nullable String after, YearOutcome outcome, Faults faults) {
        if (after == null) {
            return;
        }
        if (!rules.conductCodes().contains(after)) {
            String allowed = String.join(", ", rules.conductCodes());
            faults.add(
                    rules.articles().conductCodes(),
                    "summer.conduct_after",
                    "\"" + after + "\" không phải mức " + rules.conduct().vi() + "; chỉ có: " + allowed,
                    "\"" + after + "\" is no level of " + rules.conduct().en() + "; use one of " + allowed);
        }
        if (outcome.promotion() == null || !Promotions.trainsConduct(outcome.promotion())) {
            faults.add(
                    rules.articles().summerConduct(),
                    "summer.conduct_after",
                    "Học sinh không thuộc diện rèn luyện trong hè; bỏ "
                            + rules.conduct().vi() + " sau hè",
                    "The pupil has no summer programme for conduct; leave out the "
                            + rules.conduct().en() + " after it");
        }
    }
}

package vn.sodientu.domain.rule.calc;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/** Finds every fault of a case that claims to be complete, apart from the summer's. */
public final class CaseChecker {
    private final CaseRules rules;
    private final TermChecker complete;
    private final TermChecker asFarAsGiven;

    /** A checker for one circular. */
    public CaseChecker(CaseRules rules) {
        this.rules = rules;
        this.complete = new TermChecker(rules, true);
        this.asFarAsGiven = new TermChecker(rules, false);
    }

    /**
     * The faults with paths as in the evaluate document; empty when there are none. Of a pupil with an individual plan
     * only what is given is checked: nothing has to be there.
     */
    public List<Violation> check(PupilYear pupil) {
        Faults faults = new Faults();
        IndividualPlan plan = pupil.plan();
        checkSubjects(pupil, plan == null ? complete : asFarAsGiven, faults);
        checkConduct(pupil.conduct(), plan == null, faults);
        checkAbsences(pupil.absences(), plan == null, faults);
        if (plan != null) {
            checkDecision(plan.decision(), faults);
        }
        return faults.list();
    }

    private void checkDecision(@Nullable String decision, Faults faults) {
        if (decision != null && !Promotions.decided(decision)) {
            faults.add(
                    rules.articles().individualPlan(),
                    "plan.decision",
                    "\"" + decision + "\" không phải quyết định của hiệu trưởng; chỉ có: " + Promotions.PROMOTED + ", "
                            + Promotions.RETAINED,
                    "\"" + decision + "\" is no decision of the principal; use " + Promotions.PROMOTED + " or "
                            + Promotions.RETAINED);
        }
    }

    private void checkSubjects(PupilYear pupil, TermChecker terms, Faults faults) {
        Set<String> codes = new HashSet<>();
        List<SubjectYear> subjects = pupil.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            SubjectYear year = subjects.get(i);
            Subject subject = year.subject();
            String path = "subjects[" + i + "]";
            if (!codes.add(subject.code())) {
                faults.add(
                        path + ".code",
                        "Môn " + subject.code() + " có hai lần; mỗi môn chỉ ghi một lần",
                        "Subject " + subject.code() + " is given twice; give each subject once");
            }
            checkKind(subject, path, faults);
            terms.check(subject, Term.HK1, year.hk1(), path + ".hk1", faults);
            terms.check(subject, Term.HK2, year.hk2(), path + ".hk2", faults);
        }
        if (subjects.isEmpty()) {
            faults.add("subjects", "Chưa có môn học nào", "There is no subject");
        }
        String specialised = pupil.classKind().specialisedSubject();
        if (specialised != null && !codes.contains(specialised)) {
            faults.add(
                    "class_kind.specialised_subject",
                    "Môn chuyên " + specialised + " không có trong danh sách môn học",
                    "The specialised subject " + specialised + " is not among the subjects");
        }
    }

    private void checkKind(Subject subject, String path, Faults faults) {
        SubjectKind lawful = rules.marks().kindOf(subject.code());
        if (lawful == null || lawful == subject.kind()) {
            return;
        }
        boolean comment = lawful == SubjectKind.COMMENT;
        faults.add(
                rules.articles().subjectKind(),
                path + ".kind",
                "Môn " + subject.name() + (comment ? " đánh giá bằng nhận xét (Đ, CĐ)" : " đánh giá bằng điểm số"),
                subject.name() + (comment ? " is assessed by comment (D, CD)" : " is assessed by scores"));
    }

    private void checkConduct(Conduct conduct, boolean required, Faults faults) {
        checkCode(conduct.hk1(), required, "conduct.hk1", rules.articles().conductCodes(), faults);
        checkCode(conduct.hk2(), required, "conduct.hk2", rules.articles().conductCodes(), faults);
        if (rules.yearConductGiven()) {
            checkCode(conduct.year(), required, "conduct.year", rules.articles().yearConduct(), faults);
        } else if (conduct.year() != null) {
            faults.add(
                    rules.articles().yearConduct(),
                    "conduct.year",
                    rules.conduct().vi() + " cả năm được tính từ hai học kì, không nhập",
                    "The year's " + rules.conduct().en() + " is computed from the terms, not given");
        }
    }

    private void checkCode(@Nullable String code, boolean required, String path, Article article, Faults faults) {
        String allowed = String.join(", ", rules.conductCodes());
        if (code == null) {
            if (!required) {
                return;
            }
            faults.add(
                    article,
                    path,
                    "Thiếu " + rules.conduct().vi() + "; cần một trong: " + allowed,
                    "The " + rules.conduct().en() + " is missing; give one of " + allowed);
        } else if (!rules.conductCodes().contains(code)) {
            faults.add(
                    article,
                    path,
                    "\"" + code + "\" không phải mức " + rules.conduct().vi() + "; chỉ có: " + allowed,
                    "\"" + code + "\" is no level of " + rules.conduct().en() + "; use one of " + allowed);
        }
    }

    private void checkAbsences(@Nullable Integer absences, boolean required, Faults faults) {
        if (absences == null ? required : absences < 0) {
            faults.add(
                    rules.articles().absences(),
                    "absences",
                    absences == null
                            ? "Thiếu số buổi nghỉ trong năm (có phép và không phép)"
                            : "Số buổi nghỉ không thể là số âm: " + absences,
                    absences == null
                            ? "The year's absences (with and without leave) are missing"
                            : "Absences cannot be negative: " + absences);
        }
    }
}

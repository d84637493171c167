package vn.sodientu.core.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SubjectOutcome;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/**
 * The made-up circular with a summer: who has no subject below 5,0 and none Chưa đạt is promoted, the others are tested
 * again in those; the second term's conduct CD means training.
 */
public record SummerRegulation(FakeRegulation base) implements Regulation {
    private static final Article RETEST = new Article("TT22", "Đ14");
    private static final Article TRAINING = new Article("TT22", "Đ13");

    public SummerRegulation() {
        this(FakeRegulation.of("TT22", "1.0.0"));
    }

    @Override
    public RegulationId id() {
        return base.id();
    }

    @Override
    public LocalText title() {
        return base.title();
    }

    @Override
    public Set<Trait> traits() {
        return base.traits();
    }

    @Override
    public boolean governs(SchoolYear year, int grade) {
        return base.governs(year, grade);
    }

    @Override
    public List<Subject> programme(SchoolLevel level, int grade) {
        return base.programme(level, grade);
    }

    @Override
    public MarkPlan plan(Subject subject, Term term) {
        return base.plan(subject, term);
    }

    @Override
    public List<String> conductCodes() {
        return base.conductCodes();
    }

    @Override
    public List<Violation> check(PupilYear pupil) {
        Summer summer = pupil.summer();
        if (summer == null) {
            return List.of();
        }
        YearOutcome outcome = evaluate(pupil, false);
        List<Violation> faults = new ArrayList<>();
        for (int k = 0; k < summer.retests().size(); k++) {
            if (!outcome.retestEligible().contains(summer.retests().get(k).subject())) {
                faults.add(fault(RETEST, "summer.retests[" + k + "].subject", "chỉ gồm " + outcome.retestEligible()));
            }
        }
        if (summer.conductAfter() != null
                && !String.valueOf(outcome.promotion()).contains("TRAINING")) {
            faults.add(fault(TRAINING, "summer.conduct_after", "Không thuộc diện rèn luyện trong hè"));
        }
        return faults;
    }

    @Override
    public YearOutcome evaluate(PupilYear pupil, boolean explain) {
        YearOutcome outcome = base.evaluate(pupil, false);
        boolean complete = outcome.subjects().stream().noneMatch(subject -> subject.year() == null)
                && pupil.conduct().hk2() != null;
        List<String> poor = complete ? poor(outcome.subjects(), null) : List.of();
        boolean trains = "CD".equals(pupil.conduct().hk2());
        String promotion = complete ? promotion(!poor.isEmpty(), trains) : null;
        return new YearOutcome(
                outcome.regulation(),
                outcome.subjects(),
                outcome.hk1(),
                outcome.hk2(),
                outcome.year(),
                promotion,
                poor,
                after(pupil.summer(), outcome.subjects(), trains),
                explain && !complete ? List.of(missing()) : List.of());
    }

    private static @Nullable SummerOutcome after(
            @Nullable Summer summer, List<SubjectOutcome> subjects, boolean trains) {
        if (summer == null) {
            return null;
        }
        boolean behaves = !trains || (summer.conductAfter() != null && !"CD".equals(summer.conductAfter()));
        boolean learned = poor(subjects, summer).isEmpty();
        return new SummerOutcome(
                null, learned ? "D" : "CD", summer.conductAfter(), behaves && learned ? "PROMOTED" : "RETAINED");
    }

    private static String promotion(boolean poor, boolean trains) {
        if (trains) {
            return poor ? "SUMMER_TRAINING_AND_REASSESS" : "SUMMER_TRAINING";
        }
        return poor ? "REASSESS" : "PROMOTED";
    }

    private static List<String> poor(List<SubjectOutcome> subjects, @Nullable Summer summer) {
        return subjects.stream()
                .filter(subject -> isPoor(result(subject, summer)))
                .map(SubjectOutcome::subject)
                .sorted()
                .toList();
    }

    private static @Nullable Mark result(SubjectOutcome subject, @Nullable Summer summer) {
        return summer == null
                ? subject.year()
                : summer.retests().stream()
                        .filter(retest -> retest.subject().equals(subject.subject()))
                        .map(Summer.Retest::result)
                        .findFirst()
                        .orElse(subject.year());
    }

    private static boolean isPoor(@Nullable Mark mark) {
        return mark == Comment.FAIL || (mark instanceof Score score && score.tenths() < 50);
    }

    private static Reason missing() {
        return new Reason(
                Reason.Topic.MISSING,
                null,
                null,
                "",
                "",
                LocalText.same("thiếu điểm cuối kì"),
                new Article("TT22", "Đ7"));
    }

    private static Violation fault(Article article, String path, String text) {
        return Violation.by(article, path, LocalText.same(text));
    }

    @Override
    public LocalText label(CodeKind kind, String code) {
        return base.label(kind, code);
    }
}

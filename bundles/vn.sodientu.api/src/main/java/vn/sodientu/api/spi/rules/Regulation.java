package vn.sodientu.api.spi.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/**
 * A circular as code: pure functions, no clock, no input or output, safe for many threads at once. Registered as an
 * OSGi service; two versions may run side by side, the higher service ranking or version serves new computations.
 */
@ConsumerType
public interface Regulation {
    /** Code and version; results keep both. */
    RegulationId id();

    /** Full title for people: "Thông tư 22/2021/TT-BGDĐT". */
    LocalText title();

    /** What the results of this regulation contain. */
    Set<Trait> traits();

    /** Whether it governs a grade in a school year by its own road map. Exactly one regulation must. */
    boolean governs(SchoolYear year, int grade);

    /** The subjects of the programme a class of the grade follows by default; a class may be given others. */
    List<Subject> programme(SchoolLevel level, int grade);

    /** The other subjects of the programme, which a class of the grade may take besides or instead. */
    default List<Subject> electives(SchoolLevel level, int grade) {
        return List.of();
    }

    /** The columns for a subject in a term it is taught in. */
    MarkPlan plan(Subject subject, Term term);

    /** What an exemption does to a subject. */
    default ExemptionRule exemption(Subject subject) {
        return new ExemptionRule(ExemptionRule.Effect.NONE, new Article(id().code(), ""));
    }

    /** What units may settle: open readings of the text, numbers the circular leaves to them. */
    default List<RuleSetting> settings() {
        return List.of();
    }

    /**
     * The same regulation under other settings. The id stays; what was settled shows in the explanation.
     *
     * @param values by the keys of {@link #settings()}; a key not named has its standard
     * @throws IllegalArgumentException for a key that is none of its settings, or a value the setting refuses
     */
    default Regulation with(Map<String, String> values) {
        if (!values.isEmpty()) {
            throw new IllegalArgumentException(id() + " has no settings, so not " + values.keySet());
        }
        return this;
    }

    /** The codes a homeroom teacher may set for conduct or training, best first. */
    List<String> conductCodes();

    /**
     * Every fault of a case that claims to be complete: impossible marks, wrong numbers of marks, unknown codes,
     * missing conduct. Paths follow the schema of the evaluate call: subjects[0].hk1.tx[2].
     */
    List<Violation> check(PupilYear pupil);

    /**
     * Every fault of the summer of a year that has a decision, whatever else may be said against the case. Paths begin
     * with summer: summer.retests[0].subject, summer.conduct_after.
     */
    default List<Violation> checkSummer(PupilYear pupil) {
        return check(pupil).stream()
                .filter(fault -> fault.path().startsWith("summer."))
                .toList();
    }

    /**
     * Judges a year, complete or not; what cannot be known yet is null in the answer.
     *
     * @param explain whether the derivation is wanted; without it none is built
     */
    YearOutcome evaluate(PupilYear pupil, boolean explain);

    /** The words for a level, conduct, award or promotion code on screens and paper. */
    LocalText label(CodeKind kind, String code);

    /**
     * Cases the module carries with it. The server judges them when the regulation comes and does not offer it when one
     * comes out otherwise.
     */
    default List<GoldenCase> goldenCases() {
        return List.of();
    }

    /** Which vocabulary a code is from: T is Tốt in two of them. */
    enum CodeKind {
        /** Học lực, kết quả học tập. */
        LEVEL,
        /** Hạnh kiểm, kết quả rèn luyện. */
        CONDUCT,
        /** Danh hiệu, khen thưởng. */
        AWARD,
        /** Lên lớp, kiểm tra lại, ở lại lớp. */
        PROMOTION
    }
}

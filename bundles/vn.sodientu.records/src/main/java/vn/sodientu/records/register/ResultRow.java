package vn.sodientu.records.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;

/** A pupil's result: which regulation computed it, and what follows at the end of the year. */
@Entity
@Table(name = "result")
public class ResultRow {
    private static final String BETWEEN = " ";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "pupil_no")
    long pupil;

    @Column(name = "regulation_code")
    String regulation;

    @Column(name = "regulation_version")
    String regulationVersion;

    @Column(name = "promotion")
    @Nullable
    String promotion;

    @Column(name = "retest_subjects")
    String retests;

    @Column(name = "summer")
    boolean summer;

    @Column(name = "summer_average")
    @Nullable
    Integer summerAverage;

    @Column(name = "summer_level")
    @Nullable
    String summerLevel;

    @Column(name = "summer_conduct")
    @Nullable
    String summerConduct;

    @Column(name = "summer_promotion")
    @Nullable
    String summerPromotion;

    /** For EclipseLink. */
    protected ResultRow() {}

    ResultRow(ClassId clazz, PupilId pupil, YearOutcome outcome) {
        school = clazz.school();
        this.clazz = clazz.number();
        this.pupil = pupil.number();
        regulation = outcome.regulation().code();
        regulationVersion = outcome.regulation().version();
        promotion = outcome.promotion();
        retests = String.join(BETWEEN, outcome.retestEligible());
        SummerOutcome after = outcome.afterSummer();
        if (after != null) {
            summer = true;
            summerAverage = tenths(after.average());
            summerLevel = after.level();
            summerConduct = after.conduct();
            summerPromotion = after.promotion();
        }
    }

    ClassId classId() {
        return new ClassId(school, clazz);
    }

    PupilId pupilId() {
        return new PupilId(school, pupil);
    }

    RegulationId regulation() {
        return new RegulationId(regulation, regulationVersion);
    }

    List<String> retests() {
        return retests.isEmpty() ? List.of() : List.of(retests.split(BETWEEN));
    }

    @Nullable
    SummerOutcome summer() {
        return summer ? new SummerOutcome(score(summerAverage), summerLevel, summerConduct, summerPromotion) : null;
    }

    static @Nullable Integer tenths(@Nullable Score score) {
        return score == null ? null : score.tenths();
    }

    static @Nullable Score score(@Nullable Integer tenths) {
        return tenths == null ? null : Score.of(tenths);
    }
}

package vn.sodientu.records.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.year.Period;

/** A pupil's result of a term or the year over all subjects. */
@Entity
@Table(name = "result_period")
public class ResultPeriodRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "pupil_no")
    long pupil;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    Period period;

    @Column(name = "average")
    @Nullable
    Integer average;

    @Column(name = "level_before")
    @Nullable
    String levelBefore;

    @Column(name = "level_code")
    @Nullable
    String level;

    @Column(name = "conduct")
    @Nullable
    String conduct;

    @Column(name = "award")
    @Nullable
    String award;

    /** For EclipseLink. */
    protected ResultPeriodRow() {}

    ResultPeriodRow(ClassId clazz, PupilId pupil, Period period, PeriodOutcome outcome) {
        school = clazz.school();
        this.clazz = clazz.number();
        this.pupil = pupil.number();
        this.period = period;
        average = ResultRow.tenths(outcome.average());
        levelBefore = outcome.levelBefore();
        level = outcome.level();
        conduct = outcome.conduct();
        award = outcome.award();
    }

    PeriodOutcome value() {
        return new PeriodOutcome(ResultRow.score(average), levelBefore, level, conduct, award);
    }
}

package vn.sodientu.records.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Micros;

/** A step of the closing of a year, written once. */
@Entity
@Table(name = "year_step")
public class YearStepRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "start_year")
    int startYear;

    @Id
    @Column(name = "step_no")
    int step;

    @Column(name = "until_at")
    @Nullable
    Long until;

    @Column(name = "reason")
    String reason;

    @Column(name = "account")
    String account;

    @Column(name = "done_at")
    long at;

    /** For EclipseLink. */
    protected YearStepRow() {}

    YearStepRow(long school, SchoolYear year, int number, YearStep value) {
        this.school = school;
        startYear = year.start();
        step = number;
        Instant end = value.until();
        until = end == null ? null : Micros.of(end);
        reason = value.reason();
        account = value.account();
        at = Micros.of(value.at());
    }

    YearStep value() {
        Long end = until;
        return new YearStep(end == null ? null : Micros.instant(end), reason, account, Micros.instant(at));
    }
}

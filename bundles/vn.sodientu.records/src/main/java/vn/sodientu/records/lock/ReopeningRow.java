package vn.sodientu.records.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.Reopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Micros;

/** A reopening that was asked for, written once. */
@Entity
@Table(name = "reopening")
public class ReopeningRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "reopening_no")
    long number;

    @Column(name = "start_year")
    int startYear;

    @Column(name = "class_no")
    long clazz;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    LockPart part;

    @Enumerated(EnumType.STRING)
    @Column(name = "period")
    Period period;

    @Column(name = "subject")
    @Nullable
    String subject;

    @Column(name = "column_id")
    @Nullable
    String column;

    @Column(name = "account")
    String account;

    @Column(name = "reason")
    String reason;

    @Column(name = "requester")
    String requester;

    @Column(name = "asked_at")
    long at;

    /** For EclipseLink. */
    protected ReopeningRow() {}

    ReopeningRow(Reopening reopening) {
        LockArea area = reopening.area();
        school = reopening.id().school();
        number = reopening.id().number();
        startYear = area.year().start();
        clazz = Objects.requireNonNull(area.clazz()).number();
        part = Objects.requireNonNull(area.part());
        period = Objects.requireNonNull(area.period());
        subject = area.subject();
        column = area.column();
        account = reopening.account();
        reason = reopening.reason();
        requester = reopening.requester();
        at = Micros.of(reopening.at());
    }

    Reopening value(@Nullable ReopeningDecisionRow decision) {
        LockArea area = new LockArea(
                new SchoolYear(startYear), null, new ClassId(school, clazz), part, period, subject, null, column);
        return new Reopening(
                new ReopeningId(school, number),
                area,
                account,
                reason,
                requester,
                Micros.instant(at),
                decision == null ? null : decision.value());
    }
}

package vn.sodientu.records.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.calc.ResultCode;
import vn.sodientu.domain.year.Term;

/** What a correction shall change, written once. */
@Entity
@Table(name = "correction")
public class CorrectionRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
    @SequenceGenerator(name = "correction_seq", sequenceName = "correction_seq", allocationSize = 500)
    @Column(name = "correction_no")
    long number;

    @Column(name = "class_no")
    long clazz;

    @Column(name = "subject")
    String subject;

    @Column(name = "term")
    int term;

    @Column(name = "pupil_no")
    long pupil;

    @Column(name = "column_id")
    String column;

    @Column(name = "base_version")
    int base;

    @Column(name = "before_code")
    @Nullable
    Integer before;

    @Column(name = "after_code")
    @Nullable
    Integer after;

    @Column(name = "reason")
    String reason;

    /** For EclipseLink. */
    protected CorrectionRow() {}

    CorrectionRow(Correction correction) {
        school = correction.id().school();
        number = correction.id().number();
        clazz = correction.sheet().clazz().number();
        subject = correction.sheet().subject();
        term = correction.sheet().term().number();
        pupil = correction.pupil().number();
        column = correction.column();
        base = correction.base();
        before = codeOf(correction.before());
        after = codeOf(correction.after());
        reason = correction.reason();
    }

    Correction value(List<Correction.Step> steps) {
        return new Correction(
                new CorrectionId(school, number),
                new SheetId(new ClassId(school, clazz), subject, Term.of(term).orElseThrow()),
                new PupilId(school, pupil),
                column,
                base,
                markOf(before),
                markOf(after),
                reason,
                steps);
    }

    private static @Nullable Integer codeOf(@Nullable Mark mark) {
        return mark == null ? null : ResultCode.of(mark);
    }

    private static @Nullable Mark markOf(@Nullable Integer code) {
        return code == null ? null : ResultCode.mark(code);
    }
}

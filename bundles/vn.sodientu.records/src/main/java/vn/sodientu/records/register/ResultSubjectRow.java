package vn.sodientu.records.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.SubjectOutcome;

/** A pupil's results of one subject. */
@Entity
@Table(name = "result_subject")
public class ResultSubjectRow {
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
    @Column(name = "subject")
    String subject;

    @Column(name = "ordinal")
    int ordinal;

    @Column(name = "hk1")
    @Nullable
    Integer hk1;

    @Column(name = "hk2")
    @Nullable
    Integer hk2;

    @Column(name = "whole_year")
    @Nullable
    Integer year;

    /** For EclipseLink. */
    protected ResultSubjectRow() {}

    ResultSubjectRow(ClassId clazz, PupilId pupil, int ordinal, SubjectOutcome outcome) {
        school = clazz.school();
        this.clazz = clazz.number();
        this.pupil = pupil.number();
        subject = outcome.subject();
        this.ordinal = ordinal;
        hk1 = MarkRow.codeOf(outcome.hk1());
        hk2 = MarkRow.codeOf(outcome.hk2());
        year = MarkRow.codeOf(outcome.year());
    }
}

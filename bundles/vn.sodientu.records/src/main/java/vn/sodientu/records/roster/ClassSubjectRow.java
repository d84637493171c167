package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Term;

/** A subject a class is taught, at its place in the register. */
@Entity
@Table(name = "class_subject")
public class ClassSubjectRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "subject")
    String code;

    @Column(name = "ordinal")
    int ordinal;

    @Column(name = "name")
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    SubjectKind kind;

    @Column(name = "per_year")
    int perYear;

    @Column(name = "per_week_tenths")
    int perWeekTenths;

    @Column(name = "cluster_topics")
    @Nullable
    Integer clusterTopics;

    @Column(name = "cluster_term")
    @Nullable
    Integer clusterTerm;

    @Column(name = "only_term")
    @Nullable
    Integer onlyTerm;

    /** For EclipseLink. */
    protected ClassSubjectRow() {}

    ClassSubjectRow(ClassId clazz, int ordinal, Subject subject) {
        school = clazz.school();
        this.clazz = clazz.number();
        code = subject.code();
        this.ordinal = ordinal;
        name = subject.name();
        kind = subject.kind();
        perYear = subject.periods().perYear();
        perWeekTenths = subject.periods().perWeekTenths();
        TopicCluster cluster = subject.cluster();
        clusterTopics = cluster == null ? null : cluster.topics();
        clusterTerm = cluster == null ? null : cluster.term().number();
        Term only = subject.onlyTerm();
        onlyTerm = only == null ? null : only.number();
    }

    long clazz() {
        return clazz;
    }

    Subject value() {
        return new Subject(code, name, kind, new Periods(perYear, perWeekTenths), cluster(), term(onlyTerm));
    }

    private @Nullable TopicCluster cluster() {
        Term term = term(clusterTerm);
        return clusterTopics == null || term == null ? null : new TopicCluster(clusterTopics, term);
    }

    private static @Nullable Term term(@Nullable Integer number) {
        return number == null ? null : number == 1 ? Term.HK1 : Term.HK2;
    }
}

package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.SchoolYear;

/** A class; it never changes. */
@Entity
@Table(name = "school_class")
public class ClassRow {
    static final String KEY = "x.school = ?1 and x.number = ?2";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "class_seq")
    @SequenceGenerator(name = "class_seq", sequenceName = "class_seq", allocationSize = 500)
    @Column(name = "class_no")
    long number;

    @Column(name = "start_year")
    int startYear;

    @Column(name = "name")
    String name;

    @Column(name = "grade")
    int grade;

    @Column(name = "specialised_subject")
    @Nullable
    String specialised;

    @Version
    @Column(name = "row_version")
    int version;

    /** For EclipseLink. */
    protected ClassRow() {}

    ClassRow(long number, NewClass clazz) {
        school = clazz.school();
        this.number = number;
        startYear = clazz.year().start();
        name = clazz.name();
        grade = clazz.grade();
        specialised = clazz.specialisedSubject();
    }

    ClassId id() {
        return new ClassId(school, number);
    }

    SchoolClass value(@Nullable StaffId leader, List<Subject> subjects) {
        SchoolLevel level = SchoolLevel.THCS.teaches(grade) ? SchoolLevel.THCS : SchoolLevel.THPT;
        return new SchoolClass(
                id(), new SchoolYear(startYear), name, new ClassKind(level, grade, specialised), leader, subjects);
    }
}

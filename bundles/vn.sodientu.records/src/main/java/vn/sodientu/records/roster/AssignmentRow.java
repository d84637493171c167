package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.year.Term;

/** Who teaches a subject of a class in a term; the whole row is its key. */
@Entity
@Table(name = "assignment")
public class AssignmentRow {
    static final String KEY = "x.school = ?1 and x.clazz = ?2 and x.subject = ?3 and x.term = ?4 and x.staff = ?5";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "subject")
    String subject;

    @Id
    @Column(name = "term")
    int term;

    @Id
    @Column(name = "staff_no")
    long staff;

    /** For EclipseLink. */
    protected AssignmentRow() {}

    AssignmentRow(Assignment assignment) {
        SheetId sheet = assignment.sheet();
        school = sheet.clazz().school();
        clazz = sheet.clazz().number();
        subject = sheet.subject();
        term = sheet.term().number();
        staff = assignment.teacher().number();
    }

    SheetId sheet() {
        return new SheetId(new ClassId(school, clazz), subject, Term.of(term).orElseThrow());
    }

    Assignment value() {
        return new Assignment(sheet(), new StaffId(school, staff));
    }
}

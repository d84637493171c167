package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.year.Term;
import vn.sodientu.records.jpa.Tables;

/** Who teaches a subject of a class in a term; only its last day changes. */
@Entity
@Table(name = "assignment")
public class AssignmentRow {
    static final String KEY =
            "x.school = ?1 and x.clazz = ?2 and x.subject = ?3 and x.term = ?4 and x.staff = ?5" + " and x.from = ?6";

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

    @Id
    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "to_day")
    @Nullable
    LocalDate to;

    /** For EclipseLink. */
    protected AssignmentRow() {}

    AssignmentRow(Assignment assignment) {
        SheetId sheet = assignment.sheet();
        school = sheet.clazz().school();
        clazz = sheet.clazz().number();
        subject = sheet.subject();
        term = sheet.term().number();
        staff = assignment.teacher().number();
        from = assignment.from();
        to = assignment.to();
    }

    SheetId sheet() {
        return new SheetId(new ClassId(school, clazz), subject, Term.of(term).orElseThrow());
    }

    Assignment value() {
        return new Assignment(sheet(), new StaffId(school, staff), from, to);
    }

    void end(@Nullable LocalDate lastDay) {
        to = lastDay;
    }

    static Optional<AssignmentRow> find(Tables tables, Assignment assignment) {
        SheetId sheet = assignment.sheet();
        return tables.find(
                AssignmentRow.class,
                KEY,
                sheet.clazz().school(),
                sheet.clazz().number(),
                sheet.subject(),
                sheet.term().number(),
                assignment.teacher().number(),
                assignment.from());
    }
}

package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.delegation.Delegation;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.year.Term;
import vn.sodientu.records.jpa.Micros;

/** A sheet that somebody enters in the assigned teacher's place. */
@Entity
@Table(name = "delegation")
public class DelegationRow {
    static final String KEY = "x.school = ?1 and x.number = ?2";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation_seq")
    @SequenceGenerator(name = "delegation_seq", sequenceName = "delegation_seq", allocationSize = 50)
    @Column(name = "delegation_no")
    long number;

    @Column(name = "class_no")
    long clazz;

    @Column(name = "subject")
    String subject;

    @Column(name = "term")
    int term;

    @Column(name = "staff_no")
    long staff;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    LocalDate until;

    @Column(name = "reason")
    String reason;

    @Column(name = "author")
    String author;

    @Column(name = "ended_at")
    @Nullable
    Long ended;

    /** For EclipseLink. */
    protected DelegationRow() {}

    DelegationRow(long number, Delegation delegation) {
        SheetId sheet = delegation.sheet();
        school = sheet.clazz().school();
        this.number = number;
        clazz = sheet.clazz().number();
        subject = sheet.subject();
        term = sheet.term().number();
        staff = delegation.to().number();
        from = delegation.from();
        until = delegation.until();
        reason = delegation.reason();
        author = delegation.author();
        ended = Micros.ofNullable(delegation.ended());
    }

    void end(Instant at) {
        ended = Micros.of(at);
    }

    Delegation value() {
        SheetId sheet =
                new SheetId(new ClassId(school, clazz), subject, Term.of(term).orElseThrow());
        return new Delegation(
                number, sheet, new StaffId(school, staff), from, until, reason, author, Micros.nullable(ended));
    }
}

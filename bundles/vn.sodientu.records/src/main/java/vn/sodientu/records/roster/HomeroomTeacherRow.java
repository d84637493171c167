package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Homeroom;

/** Who leads a class from a day on; only ever added. */
@Entity
@Table(name = "homeroom")
public class HomeroomTeacherRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "homeroom_teacher_seq")
    @SequenceGenerator(name = "homeroom_teacher_seq", sequenceName = "homeroom_teacher_seq", allocationSize = 50)
    @Column(name = "entry_no")
    long number;

    @Column(name = "staff_no")
    long staff;

    @Column(name = "from_day")
    LocalDate from;

    /** For EclipseLink. */
    protected HomeroomTeacherRow() {}

    HomeroomTeacherRow(long number, Homeroom homeroom) {
        school = homeroom.clazz().school();
        clazz = homeroom.clazz().number();
        this.number = number;
        staff = homeroom.teacher().number();
        from = homeroom.from();
    }

    Homeroom value() {
        return new Homeroom(new ClassId(school, clazz), new StaffId(school, staff), from);
    }
}

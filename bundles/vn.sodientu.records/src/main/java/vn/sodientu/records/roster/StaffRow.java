package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Staff;

/** A member of staff. */
@Entity
@Table(name = "staff")
public class StaffRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_seq")
    @SequenceGenerator(name = "staff_seq", sequenceName = "staff_seq", allocationSize = 500)
    @Column(name = "staff_no")
    long number;

    @Column(name = "code")
    String code;

    @Column(name = "full_name")
    String name;

    /** For EclipseLink. */
    protected StaffRow() {}

    StaffRow(Staff staff) {
        school = staff.id().school();
        number = staff.id().number();
        code = staff.code();
        name = staff.name().full();
    }

    Staff value() {
        return new Staff(new StaffId(school, number), code, new PersonName(name));
    }
}

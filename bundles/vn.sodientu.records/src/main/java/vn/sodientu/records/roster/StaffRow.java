package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.people.StaffProfile;
import vn.sodientu.domain.people.StaffState;

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

    @Column(name = "birth")
    @Nullable
    LocalDate birth;

    @Enumerated(EnumType.STRING)
    @Column(name = "staff_state")
    StaffState state;

    @Column(name = "staff_position")
    String position;

    @Column(name = "subjects")
    String subjects;

    @Column(name = "email")
    String email;

    @Column(name = "phone")
    String phone;

    /** For EclipseLink. */
    protected StaffRow() {}

    StaffRow(Staff staff) {
        school = staff.id().school();
        number = staff.id().number();
        code = staff.code();
        name = staff.name().full();
        state = StaffState.WORKING;
        position = "";
        subjects = "";
        email = "";
        phone = "";
    }

    Staff value() {
        return new Staff(new StaffId(school, number), code, new PersonName(name));
    }

    /** Within this class, because only its own writes are tracked. */
    void change(StaffProfile to) {
        code = to.staff().code();
        name = to.staff().name().full();
        birth = to.birth();
        state = to.state();
        position = to.position();
        subjects = to.subjects();
        email = to.email();
        phone = to.phone();
    }

    StaffProfile profile() {
        return new StaffProfile(value(), birth, state, position, subjects, email, phone);
    }
}

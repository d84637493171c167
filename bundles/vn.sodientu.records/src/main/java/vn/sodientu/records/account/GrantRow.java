package vn.sodientu.records.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;

/** A role an account holds. */
@Entity
@Table(name = "account_grant")
public class GrantRow {
    @Id
    @Column(name = "account")
    String account;

    @Id
    @Column(name = "ordinal")
    int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    Role role;

    @Column(name = "unit_id")
    long unit;

    @Column(name = "staff_school")
    @Nullable
    Long staffSchool;

    @Column(name = "staff_no")
    @Nullable
    Long staff;

    @Column(name = "pupil_school")
    @Nullable
    Long pupilSchool;

    @Column(name = "pupil_no")
    @Nullable
    Long pupil;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "to_day")
    @Nullable
    LocalDate to;

    /** For EclipseLink. */
    protected GrantRow() {}

    GrantRow(String account, int ordinal, Grant grant) {
        this.account = account;
        this.ordinal = ordinal;
        role = grant.role();
        unit = grant.unit();
        StaffId member = grant.staff();
        if (member != null) {
            staffSchool = member.school();
            staff = member.number();
        }
        PupilId child = grant.pupil();
        if (child != null) {
            pupilSchool = child.school();
            pupil = child.number();
        }
        from = grant.from();
        to = grant.to();
    }

    String account() {
        return account;
    }

    Grant value() {
        StaffId member = staffSchool == null || staff == null ? null : new StaffId(staffSchool, staff);
        PupilId child = pupilSchool == null || pupil == null ? null : new PupilId(pupilSchool, pupil);
        return new Grant(role, unit, member, child, from, to);
    }
}

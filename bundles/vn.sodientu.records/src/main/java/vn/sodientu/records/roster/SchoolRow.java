package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Unit;

/** What a school has beyond its unit. */
@Entity
@Table(name = "school")
public class SchoolRow {
    @Id
    @Column(name = "school_id")
    long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "school_level")
    SchoolLevel level;

    @Column(name = "province")
    String province;

    @Column(name = "commune")
    String commune;

    /** For EclipseLink. */
    protected SchoolRow() {}

    SchoolRow(School school) {
        id = school.id();
        level = school.level();
        province = school.province();
        commune = school.commune();
    }

    School value(Unit unit) {
        long parent = Objects.requireNonNull(unit.parent(), "A school has a unit above it");
        return new School(id, parent, unit.code(), unit.name(), level, province, commune);
    }
}

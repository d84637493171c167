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
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.school.UnitKind;

/** A unit of the tree. */
@Entity
@Table(name = "unit")
public class UnitRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_seq")
    @SequenceGenerator(name = "unit_seq", sequenceName = "unit_seq", allocationSize = 1)
    @Column(name = "unit_id")
    long id;

    @Column(name = "parent_id")
    @Nullable
    Long parent;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    UnitKind kind;

    @Column(name = "code")
    String code;

    @Column(name = "name")
    String name;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "to_day")
    @Nullable
    LocalDate to;

    /** For EclipseLink. */
    protected UnitRow() {}

    UnitRow(Unit unit) {
        id = unit.id();
        parent = unit.parent();
        kind = unit.kind();
        code = unit.code();
        name = unit.name();
        from = unit.from();
        to = unit.to();
    }

    Unit value() {
        return new Unit(id, parent, kind, code, name, from, to);
    }
}

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
import vn.sodientu.domain.school.UnitChange;
import vn.sodientu.records.jpa.Micros;

/** A change of a unit; only ever added. */
@Entity
@Table(name = "unit_change")
public class UnitChangeRow {
    @Id
    @Column(name = "unit_id")
    long unit;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_change_seq")
    @SequenceGenerator(name = "unit_change_seq", sequenceName = "unit_change_seq", allocationSize = 1)
    @Column(name = "change_no")
    long number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    UnitChange.Kind kind;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "other_id")
    @Nullable
    Long other;

    @Column(name = "name")
    String name;

    @Column(name = "decision")
    String decision;

    @Column(name = "author")
    String author;

    @Column(name = "made_at")
    long at;

    /** For EclipseLink. */
    protected UnitChangeRow() {}

    UnitChangeRow(UnitChange change) {
        unit = change.unit();
        number = change.number();
        kind = change.kind();
        from = change.from();
        other = change.other();
        name = change.name();
        decision = change.decision();
        author = change.author();
        at = Micros.of(change.at());
    }

    UnitChange value() {
        return new UnitChange(unit, number, kind, from, other, name, decision, author, Micros.instant(at));
    }
}

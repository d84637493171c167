package vn.sodientu.records.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.records.jpa.Micros;

/** A choice of a unit, written once. */
@Entity
@Table(name = "choice")
public class ChoiceRow {
    @Id
    @Column(name = "unit_id")
    long unit;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "choice_seq")
    @SequenceGenerator(name = "choice_seq", sequenceName = "choice_seq", allocationSize = 500)
    @Column(name = "choice_no")
    long number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    Choice.Kind kind;

    @Column(name = "choice_key")
    String key;

    @Column(name = "grade")
    @Nullable
    Integer grade;

    @Column(name = "from_year")
    int from;

    @Column(name = "to_year")
    @Nullable
    Integer to;

    @Column(name = "chosen")
    String chosen;

    @Column(name = "author")
    String author;

    @Column(name = "chosen_at")
    long at;

    /** For EclipseLink. */
    protected ChoiceRow() {}

    ChoiceRow(long number, Choice choice) {
        unit = choice.unit();
        this.number = number;
        kind = choice.kind();
        key = choice.key();
        grade = choice.grade();
        from = choice.from().start();
        SchoolYear last = choice.to();
        to = last == null ? null : last.start();
        chosen = choice.value();
        author = choice.author();
        at = Micros.of(choice.at());
    }

    Choice value() {
        SchoolYear last = to == null ? null : new SchoolYear(to);
        return new Choice(unit, kind, key, grade, new SchoolYear(from), last, chosen, author, Micros.instant(at));
    }
}

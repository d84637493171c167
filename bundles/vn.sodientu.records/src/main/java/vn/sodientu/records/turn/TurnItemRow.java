package vn.sodientu.records.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.domain.id.ClassId;

/** A class or membership that a turn made; pupil 0 stands for the class itself. */
@Entity
@Table(name = "year_turn_item")
public class TurnItemRow {
    static final long NOBODY = 0;

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "start_year")
    int startYear;

    @Id
    @Column(name = "turn_no")
    int turn;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "pupil_no")
    long pupil;

    /** For EclipseLink. */
    protected TurnItemRow() {}

    TurnItemRow(Turn of, ClassId clazz, long pupil) {
        school = of.school();
        startYear = of.from().start();
        turn = of.number();
        this.clazz = clazz.number();
        this.pupil = pupil;
    }

    ClassId classId() {
        return new ClassId(school, clazz);
    }
}

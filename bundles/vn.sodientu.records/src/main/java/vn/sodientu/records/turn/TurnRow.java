package vn.sodientu.records.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.turn.Turn;
import vn.sodientu.records.jpa.Micros;

/** A turn; it stands until it is taken back. */
@Entity
@Table(name = "year_turn")
public class TurnRow {
    static final String KEY = "x.school = ?1 and x.startYear = ?2 and x.number = ?3";

    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "start_year")
    int startYear;

    @Id
    @Column(name = "turn_no")
    int number;

    @Column(name = "account")
    String account;

    @Column(name = "done_at")
    long at;

    @Column(name = "undone_by")
    @Nullable
    String undoneBy;

    @Column(name = "undone_at")
    @Nullable
    Long undoneAt;

    /** For EclipseLink. */
    protected TurnRow() {}

    TurnRow(Turn turn) {
        school = turn.school();
        startYear = turn.from().start();
        number = turn.number();
        account = turn.account();
        at = Micros.of(turn.at());
    }

    /** Within this class, because only its own writes are tracked. */
    void undo(String by, Instant when) {
        undoneBy = by;
        undoneAt = Micros.of(when);
    }
}

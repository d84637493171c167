package vn.sodientu.records.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.file.Relation;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.records.jpa.Micros;

/** One version of what a guardian is to a pupil, written once. */
@Entity
@Table(name = "guardian_link")
public class GuardianLinkRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "pupil_no")
    long pupil;

    @Id
    @Column(name = "guardian_no")
    long guardian;

    @Id
    @Column(name = "link_version")
    int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "relation")
    Relation relation;

    @Column(name = "legal")
    boolean legal;

    @Column(name = "from_day")
    @Nullable
    LocalDate from;

    @Column(name = "to_day")
    @Nullable
    LocalDate to;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected GuardianLinkRow() {}

    GuardianLinkRow(GuardianLink link, String by, Instant at) {
        school = link.pupil().school();
        pupil = link.pupil().number();
        guardian = link.guardian().number();
        version = link.version();
        relation = link.relation();
        legal = link.legal();
        from = link.from();
        to = link.to();
        this.by = by;
        this.at = Micros.of(at);
    }

    GuardianLink value() {
        return new GuardianLink(
                new GuardianId(school, guardian), new PupilId(school, pupil), version, relation, legal, from, to);
    }
}

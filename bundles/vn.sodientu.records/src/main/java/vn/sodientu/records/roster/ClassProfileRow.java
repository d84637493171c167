package vn.sodientu.records.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.ClassProfile;
import vn.sodientu.records.jpa.Micros;

/** What was once stated of a class. */
@Entity
@Table(name = "class_profile")
public class ClassProfileRow {
    @Id
    @Column(name = "school_id")
    long school;

    @Id
    @Column(name = "class_no")
    long clazz;

    @Id
    @Column(name = "profile_version")
    int version;

    @Column(name = "code")
    String code;

    @Column(name = "stream")
    String stream;

    @Column(name = "sessions_per_week")
    @Nullable
    Integer sessionsPerWeek;

    @Column(name = "foreign_language")
    String foreignLanguage;

    @Column(name = "together")
    String together;

    @Column(name = "entered_by")
    String by;

    @Column(name = "entered_at")
    long at;

    /** For EclipseLink. */
    protected ClassProfileRow() {}

    ClassProfileRow(ClassProfile profile, String by, Instant at) {
        school = profile.clazz().school();
        clazz = profile.clazz().number();
        version = profile.version();
        code = profile.code();
        stream = profile.stream();
        sessionsPerWeek = profile.sessionsPerWeek();
        foreignLanguage = profile.foreignLanguage();
        together = profile.together();
        this.by = by;
        this.at = Micros.of(at);
    }

    ClassProfile value() {
        return new ClassProfile(
                new ClassId(school, clazz), code, stream, sessionsPerWeek, foreignLanguage, together, version);
    }
}

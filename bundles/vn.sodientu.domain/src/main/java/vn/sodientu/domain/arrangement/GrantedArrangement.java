package vn.sodientu.domain.arrangement;

import java.time.Instant;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;

/**
 * One version of an arrangement. Versions are only ever added; the highest counts, and when it is withdrawn the
 * arrangement no longer stands.
 *
 * @param version 1 when it was granted
 * @param by the account that granted, changed or withdrew it
 */
public record GrantedArrangement(
        ArrangementId id,
        ClassId clazz,
        PupilId pupil,
        Arrangement what,
        Grounds grounds,
        int version,
        boolean withdrawn,
        String by,
        Instant at) {
    /** The next version with other content. */
    public GrantedArrangement next(Arrangement changed, Grounds why, boolean gone, String author, Instant moment) {
        return new GrantedArrangement(id, clazz, pupil, changed, why, version + 1, gone, author, moment);
    }

    /** The same without what may speak of health. */
    public GrantedArrangement discreet() {
        return new GrantedArrangement(
                id, clazz, pupil, what, new Grounds(grounds.decision(), grounds.day(), ""), version, withdrawn, by, at);
    }
}

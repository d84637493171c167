package vn.sodientu.core.roster;

import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.domain.people.Pupil;

/** Lays a draft over a stored pupil. */
final class PupilChange {
    private PupilChange() {}

    /** The pupil as the draft has him, in the stored version; equal to the stored one when nothing changed. */
    static Pupil of(Pupil known, PupilDraft draft) {
        return new Pupil(
                known.id(),
                known.code(),
                draft.name(),
                draft.birth(),
                draft.gender(),
                draft.status(),
                draft.statusDate(),
                draft.particulars(),
                known.version());
    }
}

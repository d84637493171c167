package vn.sodientu.api.file;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.id.PupilId;

/** The fields of a pupil's file (hồ sơ học sinh). */
@ProviderType
public interface PupilFileService {
    /** Every field there is, with the code lists; for everybody who is signed in. */
    Outcome<FieldCatalogue> catalogue(Actor who);

    /** A pupil's file without what is sensitive; VIEW_ROSTER at the pupil. */
    Outcome<PupilFile> read(Actor who, PupilId pupil);

    /**
     * The whole file; VIEW_SENSITIVE at the pupil. Each call is audited.
     *
     * @param purpose what it is needed for, empty when nothing is said
     */
    Outcome<PupilFile> readInFull(Actor who, PupilId pupil, String purpose);

    /**
     * Changes fields; EDIT_PUPIL at the pupil, and EDIT_ROSTER at the school for name, birth and sex. Faults are
     * INVALID, all of them, with paths values[i].items[j]; stale versions are a CONFLICT. Answers the file without what
     * is sensitive.
     */
    Outcome<PupilFile> change(Actor who, ChangeFile command);

    /** Every version of a field, newest first; VIEW_SENSITIVE at the pupil, audited. */
    Outcome<List<FieldEntry>> history(Actor who, PupilId pupil, String field);
}

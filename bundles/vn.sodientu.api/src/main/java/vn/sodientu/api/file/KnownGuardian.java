package vn.sodientu.api.file;

import java.util.List;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.id.PupilId;

/**
 * A guardian of a pupil.
 *
 * @param others the other pupils of the school whose guardian the person is or was
 */
public record KnownGuardian(Guardian person, GuardianLink link, List<PupilId> others) {
    public KnownGuardian {
        others = List.copyOf(others);
    }
}

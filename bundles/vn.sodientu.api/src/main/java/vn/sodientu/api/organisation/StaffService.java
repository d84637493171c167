package vn.sodientu.api.organisation;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.exchange.Comparison;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.people.StaffProfile;

/** Staff with what a school knows of them. */
@ProviderType
public interface StaffService {
    /** The staff of a school, by code; EDIT_ROSTER at it, because of births and contacts. */
    Outcome<List<StaffProfile>> profiles(Actor who, long school);

    /**
     * Stores staff, all or nothing: known codes are updated, new ones added, nobody is taken away. EDIT_ROSTER. Faults
     * are INVALID with paths staff[i].
     *
     * @param rehearsal everything is checked and compared, nothing is stored
     */
    Outcome<Comparison> store(Actor who, long school, List<StaffDraft> staff, boolean rehearsal);
}

package vn.sodientu.api.rules;

import java.util.List;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.SchoolYear;

/** The circulars at hand. A call that meets a replacement in progress waits for it, at most two seconds. */
@ProviderType
public interface RegulationService {
    /** All regulations registered now, each version for itself. */
    List<RegulationInfo> regulations();

    /**
     * Works with the one regulation that governs a grade of a unit in a year: the version the nearest unit chose, or
     * the newest; candidates only where chosen by version. None or two: an UNAVAILABLE refusal, never a guess. The regulation must not be kept beyond the call:
     * its bundle may go as soon as nobody uses it.
     */
    <T> Outcome<T> withGoverning(long unit, SchoolYear year, int grade, Function<Regulation, Outcome<T>> work);

    /**
     * Works with a regulation by its id, a candidate too, falling back to the newest version of the same code that is no
     * candidate; NOT_FOUND otherwise.
     */
    <T> Outcome<T> with(RegulationId id, Function<Regulation, Outcome<T>> work);

    /**
     * Judges cases under the newest version of a code ("TT22"), or under the very version named ("TT22/1.0.1"), which may
     * be a candidate; EVALUATE on the server. NOT_FOUND without one. INVALID names every fault of every case,
     * paths beginning with cases[i] when there are several.
     */
    Outcome<List<YearOutcome>> evaluate(Actor who, String code, List<PupilYear> cases);

    /**
     * Why regulations of a bundle are not offered although they are there: no proper version, or a golden case that comes
     * out otherwise. Empty when all is well.
     */
    default List<Violation> refused(long bundle) {
        return List.of();
    }

    /** How many calls are at work with a regulation of a bundle now; a module is removed when none is. */
    int inUse(long bundle);
}

package vn.sodientu.api.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
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
     * the newest, under the settings in force there; candidates only where chosen by version. None or two: an UNAVAILABLE
     * refusal, never a guess. The regulation must not be kept beyond the call: its bundle may go as soon as nobody uses
     * it.
     */
    <T> Outcome<T> withGoverning(long unit, SchoolYear year, int grade, Function<Regulation, Outcome<T>> work);

    /**
     * Works with a regulation by its id under its standards, a candidate too, falling back to the newest version of the
     * same code that is no candidate; NOT_FOUND otherwise. For names and labels; whatever concerns a class asks the method
     * with its place.
     */
    <T> Outcome<T> with(RegulationId id, Function<Regulation, Outcome<T>> work);

    /** The same under the settings in force for a grade of a unit in a year. */
    <T> Outcome<T> with(RegulationId id, long unit, SchoolYear year, int grade, Function<Regulation, Outcome<T>> work);

    /**
     * What holds of each setting of a regulation for a grade of a unit in a year; for use within the work above. Holds no
     * pupil data and asks no permission.
     */
    List<SettingInForce> inForce(Regulation regulation, long unit, SchoolYear year, int grade);

    /** The regulation that governs a grade of a unit in a year, and its settings in force; VIEW_CHOICES at the unit. */
    Outcome<SettingsInForce> settings(Actor who, long unit, SchoolYear year, int grade);

    /** What may be settled of the newest version of a code; NOT_FOUND when there is none. Asks no permission. */
    Outcome<List<RuleSetting>> settings(String code);

    /**
     * Why a unit cannot choose a value for a setting, by the paths key and value. Empty when it can, and for a key that
     * does not begin with the code of an installed regulation.
     */
    List<Violation> settingFaults(String key, String value);

    /**
     * Judges cases under the newest version of a code ("TT22"), or under the very version named ("TT22/1.0.1"), which may
     * be a candidate, each under its own settings; EVALUATE on the server. NOT_FOUND without one. INVALID names every
     * fault of every case, paths beginning with cases[i] when there are several.
     */
    Outcome<List<YearOutcome>> judge(Actor who, String code, List<EvaluationCase> cases);

    /** Judges cases under the standards. */
    default Outcome<List<YearOutcome>> evaluate(Actor who, String code, List<PupilYear> cases) {
        return judge(
                who,
                code,
                cases.stream().map(pupil -> new EvaluationCase(pupil, Map.of())).toList());
    }

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

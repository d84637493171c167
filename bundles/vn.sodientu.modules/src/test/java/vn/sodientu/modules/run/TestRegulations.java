package vn.sodientu.modules.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.util.tracker.ServiceTracker;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.modules.Candidates;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.EvaluationCase;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.rules.SettingInForce;
import vn.sodientu.api.rules.SettingsInForce;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;

/** The regulations in the framework; the highest version of a code that is no candidate serves, and calls at work are counted. */
final class TestRegulations implements RegulationService {
    private final ServiceTracker<Regulation, Regulation> tracker;
    private final Candidates candidates;
    private final Map<Long, Integer> atWork = new ConcurrentHashMap<>();

    TestRegulations(BundleContext context) {
        this(context, bundle -> false);
    }

    TestRegulations(BundleContext context, Candidates candidates) {
        this.candidates = candidates;
        tracker = new ServiceTracker<>(context, Regulation.class, null);
        tracker.open();
    }

    @Override
    public List<RegulationInfo> regulations() {
        return tracker.getTracked().entrySet().stream()
                .filter(entry -> entry.getValue().goldenCases().isEmpty())
                .map(entry -> info(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The circular of these tests only has golden cases that fail. */
    @Override
    public List<Violation> refused(long bundle) {
        return tracker.getTracked().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getProperty(Constants.SERVICE_BUNDLEID).equals(bundle))
                .flatMap(entry -> entry.getValue().goldenCases().stream())
                .map(golden -> Violation.of("module", LocalText.same("golden case " + golden.id())))
                .toList();
    }

    private static RegulationInfo info(ServiceReference<Regulation> reference, Regulation regulation) {
        long bundle = (Long) reference.getProperty(Constants.SERVICE_BUNDLEID);
        return new RegulationInfo(regulation.id(), regulation.title(), Set.of(), bundle);
    }

    /** A call is counted before the service is looked up; when the bundle went in between, it looks anew. */
    @Override
    public <T> Outcome<T> with(RegulationId id, Function<Regulation, Outcome<T>> work) {
        for (List<RegulationInfo> all = newestFirst(id.code()); !all.isEmpty(); all = newestFirst(id.code())) {
            long bundle = all.get(0).bundle();
            atWork.merge(bundle, 1, Integer::sum);
            try {
                Optional<Regulation> found = of(bundle);
                if (found.isPresent()) {
                    return work.apply(found.get());
                }
            } finally {
                atWork.merge(bundle, -1, Integer::sum);
            }
        }
        return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "id", "Không có.", "None."));
    }

    private List<RegulationInfo> newestFirst(String code) {
        return regulations().stream()
                .filter(info -> info.id().code().equals(code) && !candidates.isCandidate(info.bundle()))
                .sorted(Comparator.comparing((RegulationInfo info) ->
                                Version.parseVersion(info.id().version()))
                        .reversed())
                .toList();
    }

    private Optional<Regulation> of(long bundle) {
        return tracker.getTracked().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getProperty(Constants.SERVICE_BUNDLEID).equals(bundle))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public int inUse(long bundle) {
        return atWork.getOrDefault(bundle, 0);
    }

    @Override
    public <T> Outcome<T> withGoverning(long unit, SchoolYear year, int grade, Function<Regulation, Outcome<T>> work) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> Outcome<T> with(
            RegulationId id, long unit, SchoolYear year, int grade, Function<Regulation, Outcome<T>> work) {
        return with(id, work);
    }

    @Override
    public List<SettingInForce> inForce(Regulation regulation, long unit, SchoolYear year, int grade) {
        return List.of();
    }

    @Override
    public Outcome<SettingsInForce> settings(Actor who, long unit, SchoolYear year, int grade) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<List<RuleSetting>> settings(String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Violation> settingFaults(String key, String value) {
        return List.of();
    }

    @Override
    public Outcome<List<YearOutcome>> judge(Actor who, String code, List<EvaluationCase> cases) {
        throw new UnsupportedOperationException();
    }
}

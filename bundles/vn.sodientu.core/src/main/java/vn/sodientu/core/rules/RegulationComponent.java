package vn.sodientu.core.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.modules.Candidates;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.EvaluationCase;
import vn.sodientu.api.rules.RegulationInfo;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.rules.SettingInForce;
import vn.sodientu.api.rules.SettingsInForce;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.Missing;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.Unit;
import vn.sodientu.domain.year.SchoolYear;

/**
 * The circulars at hand. {@code judge} explains up to 50 cases a call, judges larger lists without explanation, and
 * takes 10,000 cases at most. Immediate, because the counts of calls at work must outlive every single user.
 */
@Component(immediate = true)
public final class RegulationComponent implements RegulationService {
    private static final Logger LOG = LoggerFactory.getLogger(RegulationComponent.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Access access;
    private final ChoiceService choices;
    private final RecordStore store;
    private final UnitSettings unitSettings;
    private final RegulationRegistry registry = new RegulationRegistry(PATIENCE, this::isCandidate);
    /** By the numbers of the services. */
    private final Map<Long, Admission.Refused> refused = new ConcurrentHashMap<>();

    private volatile @Nullable Candidates candidates;

    @Activate
    public RegulationComponent(
            @Reference AccessPolicy policy, @Reference ChoiceService choices, @Reference RecordStore store) {
        this.access = new Access(policy);
        this.choices = choices;
        this.store = store;
        this.unitSettings = new UnitSettings(choices, this::name);
    }

    /** A regulation came. One without a proper version, or whose golden cases come out otherwise, is not offered. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindRegulation(Regulation regulation, Map<String, Object> properties) {
        long bundle = number(properties, Constants.SERVICE_BUNDLEID);
        long service = number(properties, Constants.SERVICE_ID);
        Admission admission = Admission.of(regulation, bundle, service);
        if (admission instanceof Admission.Refused no) {
            refused.put(service, no);
            LOG.warn(
                    "A regulation of bundle {} is not offered: {}",
                    bundle,
                    no.why().message().en());
        } else if (admission instanceof Admission.Admitted yes) {
            registry.add(yes.entry());
            LOG.info("Regulation {} is here, from bundle {}", yes.entry().id(), bundle);
        }
    }

    /** A regulation went. Calls at work with it end their work. */
    public void unbindRegulation(Regulation regulation, Map<String, Object> properties) {
        long service = number(properties, Constants.SERVICE_ID);
        registry.remove(service);
        refused.remove(service);
    }

    /** Who knows the candidates came. Without it every regulation serves. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void bindCandidates(Candidates known) {
        candidates = known;
    }

    /** It went; unless another came before. */
    public void unbindCandidates(Candidates known) {
        if (candidates == known) {
            candidates = null;
        }
    }

    @Override
    public List<Violation> refused(long bundle) {
        return refused.values().stream()
                .filter(one -> one.bundle() == bundle)
                .map(Admission.Refused::why)
                .toList();
    }

    @Override
    public List<RegulationInfo> regulations() {
        return registry.entries().stream().map(Registered::info).toList();
    }

    @Override
    public <T> Outcome<T> withGoverning(long unit, SchoolYear year, int grade, Function<Regulation, Outcome<T>> work) {
        Optional<Choice> choice = choices.effective(unit, Choice.Kind.REGULATION, "regulation", year, grade);
        Pick.Picker picker = choice.map(c -> Picking.chosen(c, year, grade, () -> name(unit)))
                .orElseGet(() -> Picking.governing(year, grade, () -> name(unit)));
        return registry.use(picker, entry -> work.apply(unitSettings.under(entry, unit, year, grade)));
    }

    @Override
    public <T> Outcome<T> with(RegulationId id, Function<Regulation, Outcome<T>> work) {
        return registry.use(version(id), entry -> work.apply(entry.regulation()));
    }

    @Override
    public <T> Outcome<T> with(
            RegulationId id, long unit, SchoolYear year, int grade, Function<Regulation, Outcome<T>> work) {
        return registry.use(version(id), entry -> work.apply(unitSettings.under(entry, unit, year, grade)));
    }

    @Override
    public List<SettingInForce> inForce(Regulation regulation, long unit, SchoolYear year, int grade) {
        return unitSettings.inForce(regulation, unit, year, grade);
    }

    @Override
    public Outcome<SettingsInForce> settings(Actor who, long unit, SchoolYear year, int grade) {
        return access.guard(who, Permission.VIEW_CHOICES, new Scope.OfUnit(unit), () -> {
            if (store.read(records -> records.units().find(unit)).isEmpty()) {
                return Missing.unit(unit);
            }
            return withGoverning(unit, year, grade, regulation -> {
                List<SettingInForce> settings = inForce(regulation, unit, year, grade);
                return Outcome.done(new SettingsInForce(regulation.id(), settings));
            });
        });
    }

    @Override
    public Outcome<List<RuleSetting>> settings(String code) {
        return registry.use(Picking.code(code, registry.hasSeen(code)), entry -> Outcome.done(entry.settings()));
    }

    @Override
    public List<Violation> settingFaults(String key, String value) {
        return SettingChecks.ofChoice(registry.entries(), key, value);
    }

    @Override
    public Outcome<List<YearOutcome>> judge(Actor who, String code, List<EvaluationCase> cases) {
        return access.guard(who, Permission.EVALUATE, new Scope.OfServer(), () -> {
            if (cases.size() > Evaluation.MOST_CASES) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.INVALID,
                        "cases",
                        "Mỗi lần gọi tối đa 10.000 trường hợp; có " + cases.size(),
                        "At most 10,000 cases a call; there are " + cases.size()));
            }
            int slash = code.indexOf('/');
            Pick.Picker picker = slash < 0
                    ? Picking.code(code, registry.hasSeen(code))
                    : Picking.exactly(new RegulationId(code.substring(0, slash), code.substring(slash + 1)));
            return registry.use(picker, entry -> Evaluation.run(entry, cases));
        });
    }

    @Override
    public int inUse(long bundle) {
        return registry.inUse(bundle);
    }

    private boolean isCandidate(long bundle) {
        Candidates known = candidates;
        return known != null && known.isCandidate(bundle);
    }

    private Pick.Picker version(RegulationId id) {
        return Picking.version(id, registry.hasSeen(id.code()));
    }

    /** The unit's name as a refusal gives it. */
    private String name(long unit) {
        return store.read(records -> records.units().find(unit).map(Unit::name).orElse("#" + unit));
    }

    private static long number(Map<String, Object> properties, String key) {
        return properties.get(key) instanceof Long number ? number : -1;
    }
}

package vn.sodientu.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.statistics.QualityRow;
import vn.sodientu.api.statistics.StatisticsService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/** Statistics of a school in one snapshot. */
@Component
public final class StatisticsComponent implements StatisticsService {
    private final AccessPolicy policy;
    private final RecordStore store;

    @Activate
    public StatisticsComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this.policy = policy;
        this.store = store;
    }

    @Override
    public Outcome<List<QualityRow>> quality(Actor who, long school, SchoolYear year, Period period) {
        Optional<Refusal> refusal = policy.check(who, Permission.VIEW_STATISTICS, new Scope.OfUnit(school));
        return refusal.<Outcome<List<QualityRow>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(store.read(records -> rows(records, school, year, period))));
    }

    private static List<QualityRow> rows(Records records, long school, SchoolYear year, Period period) {
        List<SchoolClass> classes = records.classes().of(school, year);
        List<ClassId> ids = classes.stream().map(SchoolClass::id).toList();
        Map<ClassId, Map<PupilId, YearOutcome>> results = records.results().of(ids);
        return classes.stream()
                .map(clazz -> QualityCount.of(
                        clazz,
                        records.pupils().enrolments(clazz.id()),
                        results.getOrDefault(clazz.id(), Map.of()),
                        period))
                .toList();
    }
}

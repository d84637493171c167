package vn.sodientu.api.statistics;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/** Sums over stored results; marks are never scanned. */
@ProviderType
public interface StatisticsService {
    /** How many pupils of each class have which level, conduct and award; VIEW_STATISTICS at the school. */
    Outcome<List<QualityRow>> quality(Actor who, long school, SchoolYear year, Period period);
}

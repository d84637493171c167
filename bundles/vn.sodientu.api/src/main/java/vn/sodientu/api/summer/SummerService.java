package vn.sodientu.api.summer;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.SchoolYear;

/** What follows a year's result: retest or re-assessment, summer training, the second result, and the lists. */
@ProviderType
public interface SummerService {
    /**
     * Who of a class is to be tested again in what, and who has summer training, with what was entered. VIEW_RESULTS at
     * the class; a teacher without it sees the subjects he may see the marks of, and no results beside them.
     */
    Outcome<SummerList> ofClass(Actor who, ClassId clazz);

    /**
     * Records summer items, all or nothing, with the results that follow and the audit row in the same transaction.
     * RECORD_SUMMER at the class; for a subject ENTER_MARKS at one of its sheets, for training RECORD_CONDUCT will do.
     * Stale versions are a CONFLICT; what a pupil is not entitled to is INVALID with the article.
     *
     * @return the pupils concerned as they stand then
     */
    Outcome<List<SummerPupil>> record(Actor who, RecordSummer command);

    /** The pupils of a class on a list; VIEW_RESULTS at the class. */
    Outcome<List<ListedPupil>> listed(Actor who, ClassId clazz, ListKind kind);

    /** The pupils of a school on a list, by class; VIEW_RESULTS at the school. */
    Outcome<List<ListedPupil>> listed(Actor who, long school, SchoolYear year, ListKind kind);
}

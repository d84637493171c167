package vn.sodientu.api.attendance;

import java.time.YearMonth;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.id.ClassId;

/**
 * The daily attendance of classes. Once a class keeps it in a term, the term's absences are its sum: they are stored with
 * it, and the results that depend on them.
 */
@ProviderType
public interface AttendanceService {
    /** A month of a class; VIEW_ROSTER at the class. */
    Outcome<AttendanceMonth> month(Actor who, ClassId clazz, YearMonth month);

    /**
     * Records absences, all or nothing, with the absences of the term and the results that follow in the same
     * transaction. RECORD_CONDUCT at the class. A stale version is a CONFLICT.
     *
     * @return the entries as they stand now, in the order asked
     */
    Outcome<List<Absence>> record(Actor who, RecordAbsences command);
}

package vn.sodientu.api.attendance;

import java.util.List;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.id.ClassId;

/**
 * Absences to be recorded or taken back.
 *
 * @param absences each with the version the caller saw
 * @param replaceTotals whether totals of the term that were typed before give way to the sum of the days
 * @param source the way in: UI, REST
 */
public record RecordAbsences(ClassId clazz, List<Absence> absences, boolean replaceTotals, String source) {
    public RecordAbsences {
        absences = List.copyOf(absences);
    }
}

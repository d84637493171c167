package vn.sodientu.api.spi.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.id.ClassId;

/** Attendance: rows are only ever added, like marks. */
@ProviderType
public interface AbsenceRecords {
    /** The current entries of a class between two days, both included. */
    List<Absence> current(ClassId clazz, LocalDate from, LocalDate to);

    /** Adds entries in one batch; the version of each is the new one. Stale ones fail the transaction. */
    void append(ClassId clazz, List<Absence> absences, String by, Instant at, String source);
}

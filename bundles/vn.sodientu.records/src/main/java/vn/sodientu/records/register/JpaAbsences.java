package vn.sodientu.records.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.AbsenceRecords;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.roster.ClassLock;

/** Attendance in the database, read like marks. */
public record JpaAbsences(Tables tables) implements AbsenceRecords {
    /** What an entry is about. */
    private record Key(PupilId pupil, LocalDate day, Session session) {}

    @Override
    public List<Absence> current(ClassId clazz, LocalDate from, LocalDate to) {
        ClassLock.take(tables, clazz);
        Map<Key, Absence> last = new LinkedHashMap<>();
        tables
                .list(
                        AbsenceRow.class,
                        "select a from AbsenceRow a where a.school = ?1 and a.clazz = ?2 and a.day between ?3 and ?4"
                                + " order by a.day, a.session, a.pupil, a.version",
                        clazz.school(),
                        clazz.number(),
                        AbsenceRow.day(from),
                        AbsenceRow.day(to))
                .stream()
                .map(AbsenceRow::value)
                .forEach(entered -> last.put(new Key(entered.pupil(), entered.day(), entered.session()), entered));
        return List.copyOf(last.values());
    }

    @Override
    public void append(ClassId clazz, List<Absence> absences, String by, Instant at, String source) {
        ClassLock.take(tables, clazz);
        tables.add(absences.stream()
                .map(entered -> new AbsenceRow(clazz, entered, by, at, source))
                .toList());
    }
}

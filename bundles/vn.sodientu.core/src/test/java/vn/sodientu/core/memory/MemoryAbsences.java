package vn.sodientu.core.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.spi.records.AbsenceRecords;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.id.ClassId;

/** Attendance, only ever added. */
record MemoryAbsences(Tables tables) implements AbsenceRecords {
    @Override
    public List<Absence> current(ClassId clazz, LocalDate from, LocalDate to) {
        Map<Object, Absence> last = new LinkedHashMap<>();
        tables.absences.stream()
                .filter(row -> row.clazz().equals(clazz))
                .map(Tables.Missed::absence)
                .filter(absence ->
                        !absence.day().isBefore(from) && !absence.day().isAfter(to))
                .forEach(absence -> last.put(key(absence), absence));
        return new ArrayList<>(last.values());
    }

    @Override
    public void append(ClassId clazz, List<Absence> absences, String by, Instant at, String source) {
        for (Absence absence : absences) {
            Tables.Missed row = new Tables.Missed(clazz, absence);
            if (tables.absences.stream()
                    .anyMatch(old -> old.clazz().equals(clazz)
                            && key(old.absence()).equals(key(absence))
                            && old.absence().version() == absence.version())) {
                throw new StaleRecordException("absence", new IllegalStateException());
            }
            tables.absences.add(row);
        }
    }

    private static List<Object> key(Absence absence) {
        return List.of(absence.pupil(), absence.day(), absence.session());
    }
}

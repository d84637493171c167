package vn.sodientu.api.spi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.WeekNote;

/** The lesson logbook: rows are only ever added; the highest version of a place or week counts. */
@ProviderType
public interface LogbookRecords {
    /** The last row of every place of a class between two days, both included, in the order of the book. */
    List<LessonEntry> current(ClassId clazz, LocalDate from, LocalDate to);

    /** Every row of a place, oldest first. */
    List<LessonEntry> history(LessonSlot slot);

    /** Adds a row. A second one of the same version makes the transaction fail with {@link StaleRecordException}. */
    void append(LessonEntry entry, String source);

    /** For each subject the highest number of the teaching plan that was ever entered for a class. */
    Map<String, Integer> planNumbers(ClassId clazz);

    /** The last summary of a week, empty when there is none. */
    Optional<WeekNote> week(ClassId clazz, LocalDate monday);

    /** Adds a summary; like {@link #append}. */
    void append(WeekNote note);
}

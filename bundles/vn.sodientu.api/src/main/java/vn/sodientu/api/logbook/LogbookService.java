package vn.sodientu.api.logbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.domain.logbook.WeekNote;

/**
 * The lesson logbook of classes. Rows are only ever added. A lesson is entered by who taught it, or for him by the
 * homeroom teacher or the clerk; nobody signs for another. A closed week and a locked term take no more changes.
 */
@ProviderType
public interface LogbookService {
    /** The week of a day; VIEW_ROSTER at the class. */
    Outcome<LogbookWeek> week(Actor who, ClassId clazz, LocalDate day);

    /**
     * Enters a lesson or corrects it. RECORD_LESSON at the class; for the lesson of somebody else RECORD_CONDUCT there,
     * too. A correction needs a reason once the lesson was signed. A stale version is a CONFLICT.
     */
    Outcome<LessonEntry> record(Actor who, RecordLesson command);

    /** Signs a lesson; only the teacher whom it names can, wherever he is assigned. */
    Outcome<LessonEntry> sign(Actor who, ChangeLesson command);

    /** Says that there was no such lesson, with the reason; allowed to whom {@link #record} is. */
    Outcome<LessonEntry> withdraw(Actor who, ChangeLesson command);

    /** Every row of one place, oldest first; VIEW_ROSTER at the class. */
    Outcome<List<LessonEntry>> history(Actor who, LessonSlot slot);

    /**
     * Sums a week up, closes it, checks it or opens it again. CLOSE_LOGBOOK at the class; CHECK_BOOKS for checking and
     * for opening what was checked.
     */
    Outcome<WeekNote> close(Actor who, CloseWeek command);

    /** A month of attendance by lesson beside the half-days, with what does not agree; VIEW_ROSTER at the class. */
    Outcome<LessonAttendance> attendance(Actor who, ClassId clazz, YearMonth month);
}

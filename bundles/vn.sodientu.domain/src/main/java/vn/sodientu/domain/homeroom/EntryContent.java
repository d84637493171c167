package vn.sodientu.domain.homeroom;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;

/** What an entry of the homeroom book says. */
public sealed interface EntryContent {
    /** The pupil it is about, null when it is about the class. */
    @Nullable
    PupilId pupil();

    /** The day it is about. */
    LocalDate day();

    /**
     * A note.
     *
     * @param until last day of an office or plan, null when it has none
     * @param title an office, the subject of a meeting, the name of a plan
     */
    record Note(
            NoteKind kind, @Nullable PupilId pupil, LocalDate day, @Nullable LocalDate until, String title, String text)
            implements EntryContent {}

    /**
     * What a pupil did (vụ việc).
     *
     * @param kind in the school's words: đi muộn, đánh nhau, giúp bạn
     * @param what what happened
     * @param measure what was done about it
     * @param informed the day the parents were informed, null while they were not
     * @param how how they were informed
     */
    record Incident(
            PupilId pupil,
            LocalDate day,
            String kind,
            String what,
            String measure,
            @Nullable LocalDate informed,
            String how)
            implements EntryContent {}

    /**
     * A decision on a pupil (quyết định khen thưởng, kỉ luật).
     *
     * @param form giấy khen, khiển trách, cảnh cáo and the like
     * @param number of the decision
     * @param day of the decision
     * @param authority who decided
     * @param lifted the day a disciplinary measure was lifted, null while it stands and for commendations
     */
    record Decision(
            PupilId pupil,
            DecisionKind kind,
            String form,
            String number,
            LocalDate day,
            String authority,
            String reason,
            @Nullable LocalDate lifted)
            implements EntryContent {}
}

package vn.sodientu.rest.logbook;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.logbook.LessonSlot;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Times;

/** Reads the place of a lesson. */
final class Slots {
    private Slots() {}

    static LessonSlot read(
            Faults faults, ClassId clazz, @Nullable String day, @Nullable String session, @Nullable Integer period) {
        return new LessonSlot(
                clazz,
                Times.day(faults, "day", day),
                faults.parsed("session", session, Session::of, Session.MORNING, "morning, afternoon"),
                faults.given("period", period, 1));
    }
}

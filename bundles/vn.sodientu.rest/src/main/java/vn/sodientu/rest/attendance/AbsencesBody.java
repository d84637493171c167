package vn.sodientu.rest.attendance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.attendance.Absence;
import vn.sodientu.domain.attendance.Leave;
import vn.sodientu.domain.attendance.Session;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** Absences to be recorded or taken back, all or nothing. */
@Schema(name = "NewAbsences", requiredProperties = "absences")
record AbsencesBody(
        @Schema(description = "Whether totals of the term typed before give way to the sum of the days") @Nullable
                Boolean replaceTotals,
        @Nullable List<AbsenceBody> absences) {
    /** One half-day of a pupil. */
    @Schema(
            name = "NewAbsence",
            requiredProperties = {"pupil", "day", "session", "version"})
    record AbsenceBody(
            @Schema(example = "3-4711") @Nullable String pupil,
            @Schema(format = "date") @Nullable String day,
            @Schema(allowableValues = {"morning", "afternoon"}) @Nullable String session,
            @Schema(description = "P with leave, K without; null takes the entry back") @Nullable String leave,
            @Schema(description = "The version you saw, 0 when never written") @Nullable Integer version) {}

    List<Absence> read() {
        Faults faults = new Faults();
        List<AbsenceBody> given = faults.given("absences", absences, List.of());
        List<Absence> read = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            AbsenceBody one = given.get(i);
            String path = "absences[" + i + "].";
            read.add(new Absence(
                    Ids.pupil(faults, path + "pupil", one.pupil()),
                    Times.day(faults, path + "day", one.day()),
                    faults.parsed(path + "session", one.session(), Session::of, Session.MORNING, "morning, afternoon"),
                    faults.parsedIfAny(path + "leave", one.leave(), Leave::of, Leave.EXCUSED, "P, K"),
                    faults.given(path + "version", one.version(), 0)));
        }
        faults.refuseIfAny();
        return read;
    }

    boolean replaces() {
        return Boolean.TRUE.equals(replaceTotals);
    }
}

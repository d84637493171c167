package vn.sodientu.ui.logbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.logbook.LogbookWeek;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.logbook.LessonEntry;
import vn.sodientu.domain.logbook.WeekState;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.session.SignedIn;

/** A week that is shown, with what its reader may do. */
record Book(Backend backend, LogbookWeek week) {
    Actor actor() {
        return SignedIn.actor();
    }

    boolean may(Permission what) {
        return backend.access()
                .allows(actor(), what, new Scope.OfClass(week.clazz().id()));
    }

    boolean open() {
        return week.note().state() == WeekState.OPEN;
    }

    /** Who the reader is among the school's staff. */
    Optional<StaffId> own() {
        return actor().grants().stream()
                .map(Grant::staff)
                .filter(Objects::nonNull)
                .filter(staff -> staff.school() == week.clazz().id().school())
                .findFirst();
    }

    boolean isOwn(LessonEntry entry) {
        return own().filter(staff -> staff.equals(entry.lesson().teacher())).isPresent();
    }

    boolean mayEdit(LessonEntry entry) {
        return open() && may(Permission.RECORD_LESSON) && (isOwn(entry) || may(Permission.RECORD_CONDUCT));
    }

    String subject(String code) {
        return week.clazz().subject(code).map(Subject::name).orElse(code);
    }

    String teacher(StaffId id) {
        return week.teachers().stream()
                .filter(staff -> staff.id().equals(id))
                .findFirst()
                .map((Staff staff) -> staff.name().full())
                .orElse(id.toString());
    }

    Optional<Enrolment> member(PupilId pupil) {
        return week.members().stream()
                .filter(member -> member.pupil().id().equals(pupil))
                .findFirst();
    }

    /** Who was on the class list on a day. */
    List<Enrolment> present(LocalDate day) {
        return week.members().stream()
                .filter(member -> !day.isBefore(member.from()))
                .filter(member -> {
                    LocalDate left = member.to();
                    return left == null || !day.isAfter(left);
                })
                .toList();
    }
}

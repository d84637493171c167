package vn.sodientu.ui.clazz;

import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.text.Messages;

/** The homeroom teacher's name for the head of a page; nothing when the actor may not see the staff. */
final class Homeroom {
    private Homeroom() {}

    static String line(Backend backend, Actor actor, SchoolClass clazz) {
        StaffId homeroom = clazz.homeroom();
        Messages messages = Messages.current();
        if (homeroom == null) {
            return " · " + messages.get("class.noHomeroom");
        }
        List<Staff> staff = backend.roster().staff(actor, homeroom.school()) instanceof Outcome.Done<List<Staff>> done
                ? done.value()
                : List.of();
        return staff.stream()
                .filter(one -> one.id().equals(homeroom))
                .findFirst()
                .map(one -> " · " + messages.get("class.homeroom", one.name().full()))
                .orElse("");
    }
}

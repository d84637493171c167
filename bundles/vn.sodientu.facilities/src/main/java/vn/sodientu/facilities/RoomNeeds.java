package vn.sodientu.facilities;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** Counts the seats taken, class by class, as far as the actor may see. */
final class RoomNeeds {
    private final RosterService roster;

    RoomNeeds(RosterService roster) {
        this.roster = roster;
    }

    Outcome<RoomNeed> of(Actor actor, long school, SchoolYear year) {
        return roster.classes(actor, school, year).then(classes -> count(actor, classes));
    }

    private Outcome<RoomNeed> count(Actor actor, List<SchoolClass> classes) {
        List<RoomNeed.ClassSize> sizes = new ArrayList<>();
        for (SchoolClass clazz : classes) {
            Outcome<List<Enrolment>> pupils = roster.pupils(actor, clazz.id());
            if (pupils instanceof Outcome.Refused<List<Enrolment>> refused) {
                return Outcome.refused(refused.refusal());
            }
            sizes.add(new RoomNeed.ClassSize(clazz.name(), clazz.grade(), present(pupils.orThrow())));
        }
        return Outcome.done(new RoomNeed(sizes));
    }

    private static int present(List<Enrolment> pupils) {
        return (int)
                pupils.stream().filter(one -> one.pupil().status().present()).count();
    }
}

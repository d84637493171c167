package vn.sodientu.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.part.Card;
import vn.sodientu.ui.text.Messages;

/** The schools a person looks after, with their newest year. */
final class SchoolCards extends Div {
    /** Beyond this many schools the counts are left away: a department has hundreds. */
    private static final int WITH_COUNTS = 12;

    SchoolCards(Backend backend, Actor actor, List<School> schools) {
        Messages messages = Messages.current();
        List<Card> cards = new ArrayList<>();
        for (School school : schools) {
            Card card = new Card("lop?truong=" + school.id(), school.name())
                    .line(messages.of(school.level().label()));
            if (schools.size() <= WITH_COUNTS) {
                card.line(counts(backend, actor, school, messages));
            }
            cards.add(card);
        }
        add(new H2(messages.get("home.schools")), Card.row(cards));
    }

    private static String counts(Backend backend, Actor actor, School school, Messages messages) {
        List<SchoolYear> years =
                backend.roster().years(actor, school.id()) instanceof Outcome.Done<List<SchoolYear>> done
                        ? done.value()
                        : List.of();
        if (years.isEmpty()) {
            return messages.get("home.noClasses");
        }
        SchoolYear newest = years.get(0);
        int classes =
                backend.roster().classes(actor, school.id(), newest) instanceof Outcome.Done<List<SchoolClass>> done
                        ? done.value().size()
                        : 0;
        return messages.get("home.classes", newest, classes);
    }
}

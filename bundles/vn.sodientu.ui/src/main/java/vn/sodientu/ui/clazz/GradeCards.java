package vn.sodientu.ui.clazz;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.part.Card;
import vn.sodientu.ui.text.Messages;

/** Classes as cards, a row of them for each grade. */
public final class GradeCards extends Div {
    /** For classes in the order they are to stand in. */
    public GradeCards(Backend backend, Actor actor, List<SchoolClass> classes) {
        Messages messages = Messages.current();
        Map<Integer, List<SchoolClass>> grades =
                classes.stream().collect(Collectors.groupingBy(SchoolClass::grade, TreeMap::new, Collectors.toList()));
        grades.forEach((grade, ofGrade) -> add(
                new H2(messages.get("grade", grade)),
                Card.row(ofGrade.stream()
                        .map(clazz -> card(backend, actor, clazz))
                        .toList())));
    }

    private static Card card(Backend backend, Actor actor, SchoolClass clazz) {
        Messages messages = Messages.current();
        Card card = new Card("lop/" + clazz.id(), messages.get("class.name", clazz.name()));
        card.getElement().setAttribute("data-class", clazz.name());
        if (backend.roster().pupils(actor, clazz.id()) instanceof Outcome.Done<List<Enrolment>> done) {
            long present = done.value().stream().filter(one -> !one.struck()).count();
            card.line(messages.get("class.pupils", present));
        }
        return card;
    }
}

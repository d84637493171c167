package vn.sodientu.ui.clazz;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Term;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Card;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.SheetCards;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** The sheets of a class by term. */
final class SheetsTab extends Div {
    SheetsTab(Backend backend, SchoolClass clazz) {
        Messages messages = Messages.current();
        for (Term term : Term.values()) {
            List<SheetSummary> sheets =
                    RefusedException.valueOf(backend.register().sheets(SignedIn.actor(), clazz.id(), term));
            add(new H2(messages.of(term.period().label())));
            add(
                    sheets.isEmpty()
                            ? new EmptyState(messages.get("sheets.none"), messages.get("sheets.noneHelp"))
                            : Card.row(sheets.stream().map(SheetCards::inTerm).toList()));
        }
    }
}

package vn.sodientu.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.List;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.ui.part.Card;
import vn.sodientu.ui.part.SheetCards;
import vn.sodientu.ui.text.Messages;

/** A teacher's sheets of one class, those he enters himself first. */
final class ClassSheets extends Div {
    private static final Comparator<SheetSummary> OWN_FIRST = Comparator.comparing(
                    (SheetSummary sheet) -> !sheet.editable())
            .thenComparing(sheet -> sheet.id().term());

    ClassSheets(String name, List<SheetSummary> sheets) {
        var heading = new H3();
        heading.add(new Anchor(
                "lop/" + sheets.get(0).id().clazz(), Messages.current().get("class.name", name)));
        add(
                heading,
                Card.row(sheets.stream().sorted(OWN_FIRST).map(SheetCards::of).toList()));
    }
}

package vn.sodientu.ui.home;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.ui.part.Card;
import vn.sodientu.ui.part.SheetCards;
import vn.sodientu.ui.text.Messages;

/** A teacher's sheets of one class: those he enters himself at once, those of his colleagues folded away. */
final class ClassSheets extends Div {
    private static final Comparator<SheetSummary> BY_TERM =
            Comparator.comparing(sheet -> sheet.id().term());

    ClassSheets(String name, List<SheetSummary> sheets) {
        Messages messages = Messages.current();
        String clazz = "lop/" + sheets.get(0).id().clazz();
        Map<Boolean, List<SheetSummary>> parts =
                sheets.stream().sorted(BY_TERM).collect(Collectors.partitioningBy(SheetSummary::editable));
        List<SheetSummary> own = parts.getOrDefault(true, List.of());
        List<SheetSummary> others = parts.getOrDefault(false, List.of());
        var heading = new H3(new Anchor(clazz, messages.get("class.name", name)));
        add(heading);
        if (!others.isEmpty()) {
            add(ways(messages, clazz));
        }
        if (!own.isEmpty()) {
            add(cards(own));
        }
        if (!others.isEmpty()) {
            var folded = new Details(messages.get("home.others", others.size()), cards(others));
            folded.setOpened(own.isEmpty());
            add(folded);
        }
    }

    /** Who sees his colleagues' sheets leads the class, and has more to do there than to enter marks. */
    private static Div ways(Messages messages, String clazz) {
        var ways = new Div(
                new Anchor(clazz + "?muc=hoc-sinh", messages.get("class.tab.hoc-sinh")),
                new Anchor(clazz + "?muc=ren-luyen", messages.get("class.tab.ren-luyen")),
                new Anchor(clazz + "?muc=ket-qua", messages.get("class.tab.ket-qua")));
        ways.addClassName("sdt-actions");
        return ways;
    }

    private static Div cards(List<SheetSummary> sheets) {
        return Card.row(sheets.stream().map(SheetCards::of).toList());
    }
}

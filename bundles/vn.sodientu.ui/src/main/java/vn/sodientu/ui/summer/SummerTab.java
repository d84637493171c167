package vn.sodientu.ui.summer;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.sodientu.api.summer.SummerList;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** "Kết quả sau hè": who of a class is to be tested again or has summer training, and what came of it. */
public final class SummerTab extends Div {
    /** For a class. */
    public SummerTab(Backend backend, SchoolClass clazz) {
        Messages messages = Messages.current();
        SummerList list = RefusedException.valueOf(backend.summers().ofClass(SignedIn.actor(), clazz.id()));
        if (list.pupils().isEmpty()) {
            add(
                    list.undecided() > 0
                            ? new EmptyState(
                                    messages.get("summer.early"),
                                    messages.get("summer.earlyHelp", list.undecided(), list.members()))
                            : new EmptyState(messages.get("summer.none"), messages.get("summer.noneHelp")));
            return;
        }
        add(Note.plain(messages.get("summer.line", list.pupils().size())));
        if (list.undecided() > 0) {
            add(Note.plain(messages.get("summer.undecided", list.undecided())));
        }
        PlainTable table = new PlainTable(
                        messages.get("class.tab.sau-he"),
                        1,
                        List.of(
                                messages.get("ordinal"),
                                messages.get("pupil.name"),
                                messages.get("why.title"),
                                messages.get("summer.item"),
                                messages.get("summer.year"),
                                messages.get("summer.chosen"),
                                messages.get("summer.result"),
                                messages.get("summer.level"),
                                messages.get("summer.conduct"),
                                messages.get("results.promotion")))
                .look("summer");
        SummerLabels labels = new SummerLabels(backend, clazz, messages);
        list.pupils().forEach(pupil -> new SummerRows(backend, clazz, labels, pupil).addTo(table));
        add(table);
    }
}

package vn.sodientu.ui.clazz;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.VietnameseText;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.part.Tag;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** The class list: searched without diacritics, in list order, by name or by birth. */
final class PupilsTab extends Div {
    private final transient Backend backend;
    private final transient List<Enrolment> pupils;
    private final Div list = new Div();
    private PupilOrder order = PupilOrder.LIST;
    private String wanted = "";

    PupilsTab(Backend backend, SchoolClass clazz) {
        this.backend = backend;
        Messages messages = Messages.current();
        pupils = RefusedException.valueOf(backend.roster().pupils(SignedIn.actor(), clazz.id()));
        var search = new TextField(messages.get("pupils.search"));
        search.setPlaceholder(messages.get("pupils.searchHint"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setId("sdt-search");
        search.addValueChangeListener(change -> {
            wanted = VietnameseText.fold(change.getValue());
            show();
        });
        var orders = Choices.of(
                messages.get("pupils.order"),
                List.of(PupilOrder.values()),
                order,
                one -> messages.get("pupils.order." + one.name()),
                one -> {
                    order = one;
                    show();
                });
        var bar = new Div(search, orders);
        bar.addClassName("sdt-bar");
        add(bar, list);
        show();
    }

    private void show() {
        Messages messages = Messages.current();
        list.removeAll();
        List<Enrolment> found = pupils.stream()
                .filter(one -> VietnameseText.fold(one.pupil().name().full()).contains(wanted)
                        || one.pupil().code().contains(wanted))
                .sorted(order.order())
                .toList();
        if (found.isEmpty()) {
            list.add(new EmptyState(
                    messages.get("pupils.none"),
                    messages.get(pupils.isEmpty() ? "pupils.noneHelp" : "pupils.notFound")));
            return;
        }
        var table = new PlainTable(
                messages.get("class.tab.hoc-sinh"),
                1,
                List.of(
                        messages.get("ordinal"),
                        messages.get("pupil.name"),
                        messages.get("pupil.birth"),
                        messages.get("pupil.gender"),
                        messages.get("pupil.code"),
                        messages.get("pupil.status"),
                        messages.get("pupil.more")));
        found.forEach(one -> row(messages, table, one));
        list.add(table);
    }

    private void row(Messages messages, PlainTable table, Enrolment one) {
        Pupil pupil = one.pupil();
        var more = new Button(messages.get("pupil.more"), click -> ParticularsDialog.open(backend, one));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        more.setAriaLabel(messages.get("pupil.moreOf", pupil.name().full()));
        boolean present = !one.struck();
        var row = table.row(
                one.ordinal(),
                pupil.name().full(),
                Dates.day(pupil.birth()),
                messages.of(pupil.gender().label()),
                pupil.code(),
                present ? pupil.status().label() : Tag.warn(gone(messages, one)),
                more);
        row.setClassName("gone", !present);
    }

    private static String gone(Messages messages, Enrolment one) {
        LocalDate last = one.to();
        return one.pupil().status().present() && last != null
                ? messages.get("grid.leftClass", Dates.day(last))
                : one.pupil().status().label();
    }
}

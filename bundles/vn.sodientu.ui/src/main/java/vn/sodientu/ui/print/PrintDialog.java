package vn.sodientu.ui.print;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintRequest;
import vn.sodientu.api.print.TemplateInfo;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Chooses a book and a period, orders the print, and shows it when it is done. */
public final class PrintDialog extends Dialog {
    private final transient Backend backend;
    private final transient SchoolClass clazz;
    private final Div progress = new Div();

    /** For a class. */
    public PrintDialog(Backend backend, SchoolClass clazz) {
        this.backend = backend;
        this.clazz = clazz;
        Messages messages = Messages.current();
        setHeaderTitle(messages.get("print.heading", clazz.name()));
        setWidth("56rem");
        setMaxWidth("97vw");
        addClassName("sdt-dialog");
        getFooter().add(new Button(messages.get("close"), click -> close()));
        List<TemplateInfo> templates =
                List.copyOf(books(RefusedException.valueOf(backend.printing().templates(SignedIn.actor()))));
        if (templates.isEmpty()) {
            add(new EmptyState(messages.get("print.none"), messages.get("print.noneHelp")));
            return;
        }
        Select<TemplateInfo> template = Choices.of(
                messages.get("print.template"),
                templates,
                templates.get(0),
                one -> messages.of(one.title()),
                chosen -> progress.removeAll());
        template.setId("sdt-print-template");
        Select<Period> period = Choices.of(
                messages.get("period"),
                List.of(Period.values()),
                Period.YEAR,
                one -> messages.of(one.label()),
                chosen -> progress.removeAll());
        period.setId("sdt-print-period");
        period.addClassName("short");
        var order = new Button(messages.get("print.order"), VaadinIcon.PRINT.create());
        order.setId("sdt-print-order");
        order.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        order.addClickListener(click -> order(template.getValue(), period.getValue()));
        var bar = new Div(template, period, order);
        bar.addClassName("sdt-bar");
        add(bar, progress);
    }

    /** One line a book: which version is printed is the unit's choice and not the user's. */
    private static Collection<TemplateInfo> books(List<TemplateInfo> all) {
        Map<String, TemplateInfo> books = new LinkedHashMap<>();
        all.forEach(one -> books.put(one.id(), one));
        return books.values();
    }

    private void order(TemplateInfo template, Period period) {
        Actor actor = SignedIn.actor();
        PrintOrder order = RefusedException.valueOf(
                backend.printing().order(actor, new PrintRequest(template.id(), clazz.id(), period)));
        progress.removeAll();
        progress.add(new OrderProgress(backend, order));
    }
}

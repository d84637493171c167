package vn.sodientu.ui.turn;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.turn.YearState;
import vn.sodientu.api.turn.YearStep;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** Whether the year is closed, what stands against it, and the button of the one who decides. */
final class ClosingPanel extends Div {
    private static final Pattern CLASS = Pattern.compile("/classes/([0-9-]+)/.*");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final transient Backend backend;
    private final transient School school;
    private final transient SchoolYear year;

    ClosingPanel(Backend backend, School school, SchoolYear year) {
        this.backend = backend;
        this.school = school;
        this.year = year;
        setId("sdt-year-closing");
        show();
    }

    private void show() {
        removeAll();
        Messages messages = Messages.current();
        YearState state = RefusedException.valueOf(backend.years().state(SignedIn.actor(), school.id(), year));
        getElement().setAttribute("data-closed", String.valueOf(state.closed()));
        if (state.closed()) {
            YearStep last = state.steps().get(state.steps().size() - 1);
            Instant until = last.until();
            add(Note.good(messages.get(
                    "turn.closed", year, MOMENT.format(until == null ? last.at() : until), last.account())));
            return;
        }
        if (!state.steps().isEmpty()) {
            YearStep last = state.steps().get(state.steps().size() - 1);
            Instant until = last.until();
            add(Note.plain(messages.get(
                    "turn.opened", MOMENT.format(until == null ? last.at() : until), last.account(), last.reason())));
        }
        boolean mayClose =
                backend.access().allows(SignedIn.actor(), Permission.CLOSE_YEAR, new Scope.OfUnit(school.id()));
        if (state.obstacles().isEmpty()) {
            add(Note.plain(messages.get(mayClose ? "turn.ready" : "turn.principal")));
        } else {
            add(Note.bad(messages.get("turn.obstacles", state.obstacles().size())));
            var list = new UnorderedList();
            state.obstacles().forEach(fault -> list.add(item(messages, fault)));
            add(list);
        }
        if (mayClose) {
            var close = new Button(messages.get("turn.close", year), click -> ask(messages));
            close.setId("sdt-year-close");
            close.setEnabled(state.obstacles().isEmpty());
            close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(close);
        }
    }

    private static ListItem item(Messages messages, Violation fault) {
        String text = messages.of(fault.message());
        Matcher clazz = CLASS.matcher(fault.path());
        if (clazz.matches()) {
            return new ListItem(new Anchor("lop/" + clazz.group(1) + "?muc=ket-qua", text));
        }
        return fault.path().startsWith("/corrections/")
                ? new ListItem(new Anchor("sua-diem", text))
                : new ListItem(text);
    }

    private void ask(Messages messages) {
        var ask = new ConfirmDialog();
        ask.setHeader(messages.get("turn.close", year));
        ask.setText(messages.get("turn.closeText"));
        ask.setCancelable(true);
        ask.setCancelText(messages.get("close"));
        ask.setConfirmText(messages.get("turn.close", year));
        ask.addConfirmListener(confirm -> {
            Outcome<YearState> outcome = backend.years().close(SignedIn.actor(), school.id(), year, "");
            if (outcome instanceof Outcome.Refused<YearState> refused) {
                Notices.bad(RefusalText.of(refused.refusal(), messages));
            }
            show();
        });
        ask.open();
    }
}

package vn.sodientu.ui.code;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.code.CodeProof;
import vn.sodientu.api.code.CodeState;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** One-time codes on the page of the own account: enrol, new recovery codes, give up. */
public final class CodeSection extends Div {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final transient Backend backend;
    private final String address;
    private final transient Consumer<Actor> keep;
    private final PasswordField password = new PasswordField();
    private final TextField code = Asking.field("sdt-codes-code");
    private final Div answer = new Div();

    /**
     * For the owner.
     *
     * @param address where he works
     * @param keep is given the owner's newer state, so that this session goes on
     */
    public CodeSection(Backend backend, Actor actor, String address, Consumer<Actor> keep) {
        this.backend = backend;
        this.address = address;
        this.keep = keep;
        addClassName("sdt-password-form");
        password.setLabel(Messages.current().get("password.current"));
        password.setId("sdt-codes-password");
        password.setWidthFull();
        answer.getElement().setAttribute("aria-live", "assertive");
        show(actor);
    }

    private void show(Actor actor) {
        removeAll();
        answer.removeAll();
        password.clear();
        code.clear();
        CodeState state = backend.codes().state(actor);
        Instant since = state.enrolled();
        if (since == null) {
            showNone(actor);
        } else {
            showEnrolled(actor, state, LocalDate.ofInstant(since, VIETNAM));
        }
    }

    private void showNone(Actor actor) {
        Messages messages = Messages.current();
        var begin = new Button(messages.get("code.begin"), click -> enrol(actor));
        begin.setId("sdt-codes-begin");
        add(new Paragraph(messages.get("code.offer")), password, answer, begin);
    }

    private void enrol(Actor actor) {
        removeAll();
        add(new EnrolForm(backend, proof(actor), keep, this::show));
        var back = new Button(Messages.current().get("code.cancel"), click -> show(actor));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(back);
    }

    private void showEnrolled(Actor actor, CodeState state, LocalDate since) {
        Messages messages = Messages.current();
        add(Note.good(messages.get("code.since", Dates.day(since), state.recovery())));
        var renew = new Button(messages.get("code.renew"), click -> renew(actor));
        renew.setId("sdt-codes-renew");
        add(password, code, answer, renew);
        if (state.required()) {
            add(new Paragraph(messages.get("code.required")));
        } else {
            var remove = new Button(messages.get("code.remove"), click -> remove(actor));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            remove.setId("sdt-codes-remove");
            add(remove);
        }
    }

    private void renew(Actor actor) {
        Outcome<List<String>> outcome = backend.codes().renewRecovery(proof(actor));
        answer.removeAll();
        if (outcome instanceof Outcome.Refused<List<String>> refused) {
            answer.add(Note.bad(RefusalText.of(refused.refusal(), Messages.current())));
        } else {
            answer.add(EnrolForm.recovery(outcome.orThrow()));
        }
    }

    private void remove(Actor actor) {
        Outcome<Actor> outcome = backend.codes().remove(proof(actor));
        answer.removeAll();
        if (outcome instanceof Outcome.Refused<Actor> refused) {
            answer.add(Note.bad(RefusalText.of(refused.refusal(), Messages.current())));
        } else {
            keep.accept(outcome.orThrow());
            show(outcome.orThrow());
        }
    }

    private CodeProof proof(Actor actor) {
        return new CodeProof(actor.account(), password.getValue(), code.getValue(), address);
    }
}

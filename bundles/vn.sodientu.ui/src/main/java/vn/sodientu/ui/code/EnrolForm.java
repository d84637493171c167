package vn.sodientu.ui.code;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.code.CodeKey;
import vn.sodientu.api.code.CodeProof;
import vn.sodientu.api.code.Enrolled;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.text.Messages;

/** Enrolment: the key as picture and text, the first code, then the recovery codes. */
public final class EnrolForm extends Div {
    private final transient Backend backend;
    private final transient CodeProof proof;
    private final transient Consumer<Actor> enrolled;
    private final transient Consumer<Actor> finished;
    private final TextField code = Asking.field("sdt-enrol-code");
    private final Div answer = new Div();

    /**
     * For an account whose password was right a moment ago.
     *
     * @param enrolled is told at once who is signed in with a code
     * @param finished is told when he has put the recovery codes away
     */
    public EnrolForm(Backend backend, CodeProof proof, Consumer<Actor> enrolled, Consumer<Actor> finished) {
        this.backend = backend;
        this.proof = proof;
        this.enrolled = enrolled;
        this.finished = finished;
        addClassName("sdt-password-form");
        answer.getElement().setAttribute("aria-live", "assertive");
        Outcome<CodeKey> key = backend.codes().begin(proof);
        if (key instanceof Outcome.Refused<CodeKey> refused) {
            add(Note.bad(RefusalText.of(refused.refusal(), Messages.current())));
        } else {
            show(key.orThrow());
        }
    }

    private void show(CodeKey key) {
        Messages messages = Messages.current();
        var picture = new Div();
        picture.addClassName("sdt-qr");
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", messages.get("code.picture"));
        picture.getElement().setProperty("innerHTML", QrPicture.svg(key.address()));
        var text = new Code(key.text());
        text.setId("sdt-enrol-key");
        var go = new Button(messages.get("code.confirm"), click -> confirm());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(code);
        go.setId("sdt-enrol-go");
        add(
                new Paragraph(messages.get("code.scan")),
                picture,
                new Paragraph(messages.get("code.type")),
                text,
                new Paragraph(messages.get("code.first")),
                code,
                answer,
                go);
    }

    private void confirm() {
        answer.removeAll();
        Outcome<Enrolled> outcome = backend.codes().confirm(proof.with(code.getValue()));
        if (outcome instanceof Outcome.Refused<Enrolled> refused) {
            answer.add(Note.bad(RefusalText.of(refused.refusal(), Messages.current())));
            code.clear();
            code.focus();
            return;
        }
        Enrolled done = outcome.orThrow();
        enrolled.accept(done.actor());
        removeAll();
        Messages messages = Messages.current();
        var on = new Button(messages.get("code.kept"), click -> finished.accept(done.actor()));
        on.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        on.setId("sdt-enrol-done");
        add(Note.good(messages.get("code.done")), recovery(done.recovery()), on);
    }

    /** Recovery codes as they are shown, this once. */
    static Div recovery(List<String> codes) {
        var list = new Div();
        list.addClassName("sdt-recovery");
        codes.forEach(one -> list.add(new Code(one)));
        return new Div(new Paragraph(Messages.current().get("code.recovery")), list);
    }
}

package vn.sodientu.ui.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.code.Asking;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.text.Messages;

/** Asks for the password over a page whose session is over. What was typed stays behind it and is sent afterwards. */
final class ReSignIn extends Dialog {
    private static final String VEIL = "document.documentElement.toggleAttribute('data-locked', $0)";
    private static final String SEND =
            "document.querySelectorAll('sdt-mark-grid').forEach((grid) => grid.sendUnsent())";

    private final transient Backend backend;
    private final String account;
    private final PasswordField password;
    private final TextField code = Asking.field("sdt-relock-code");
    private final Div answer = new Div();

    private ReSignIn(Backend backend, String account) {
        this.backend = backend;
        this.account = account;
        Messages messages = Messages.current();
        password = new PasswordField(messages.get("signIn.password"));
        setHeaderTitle(messages.get("relock.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        password.setId("sdt-relock-password");
        password.setWidthFull();
        password.setAutofocus(true);
        code.setVisible(false);
        answer.getElement().setAttribute("aria-live", "assertive");
        add(new Paragraph(messages.get("relock.text", account)), password, code, answer);
        var go = new Button(messages.get("signIn.submit"), click -> signIn());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(password, code);
        go.setId("sdt-relock");
        var leave = new Button(messages.get("relock.other"), click -> getUI().ifPresent(SignOut::now));
        getFooter().add(leave, go);
    }

    /** Shows it once in a browser tab. */
    static void show(UI ui, Backend backend, String account) {
        if (ComponentUtil.getData(ui, ReSignIn.class) == null) {
            var dialog = new ReSignIn(backend, account);
            ComponentUtil.setData(ui, ReSignIn.class, dialog);
            ui.getPage().executeJs(VEIL, true);
            dialog.open();
        }
    }

    /** Takes it away and lets the page send what it kept. */
    static void dismiss(UI ui) {
        ReSignIn dialog = ComponentUtil.getData(ui, ReSignIn.class);
        if (dialog != null) {
            ComponentUtil.setData(ui, ReSignIn.class, null);
            dialog.close();
            ui.getPage().executeJs(VEIL, false);
            ui.getPage().executeJs(SEND);
        }
    }

    private void signIn() {
        Outcome<Actor> outcome =
                backend.accounts().signIn(account, password.getValue(), code.getValue(), Clients.address());
        code.clear();
        if (outcome instanceof Outcome.Refused<Actor> refused) {
            refuse(refused.refusal());
            return;
        }
        SessionLock.begin(outcome.orThrow(), VaadinSession.getCurrent().getAttribute(Limits.class));
    }

    private void refuse(Refusal refusal) {
        Messages messages = Messages.current();
        answer.removeAll();
        answer.add(Note.bad(RefusalText.of(refusal, messages)));
        if (Asking.forCode(refusal)) {
            // The password was right: it stays for the second step.
            code.setVisible(true);
            code.focus();
            return;
        }
        if (PasswordForm.isWanted(refusal)) {
            answer.add(new Paragraph(messages.get("relock.changeFirst")));
        }
        if (Asking.forEnrolment(refusal)) {
            answer.add(new Paragraph(messages.get("relock.enrolFirst")));
        }
        password.clear();
        password.focus();
    }
}

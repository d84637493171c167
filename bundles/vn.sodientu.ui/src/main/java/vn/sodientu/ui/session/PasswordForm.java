package vn.sodientu.ui.session;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.PasswordChange;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.code.Asking;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.text.Messages;

/** Changes a password: the current one, the new one twice. */
final class PasswordForm extends Div {
    private final transient Backend backend;
    private final transient BiConsumer<Actor, String> done;
    private final String account;
    private final PasswordField current = field("password.current", "sdt-password-current");
    private final PasswordField wanted = field("password.new", "sdt-password-new");
    private final PasswordField again = field("password.again", "sdt-password-again");
    private final TextField code = Asking.field("sdt-password-code");
    private final Div answer = new Div();

    /**
     * For an account.
     *
     * @param done is told who is signed in with the new password, and the password
     */
    PasswordForm(Backend backend, String account, BiConsumer<Actor, String> done) {
        this.backend = backend;
        this.account = account;
        this.done = done;
        Messages messages = Messages.current();
        addClassName("sdt-password-form");
        wanted.setHelperText(messages.get("password.rules"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        code.setVisible(false);
        answer.getElement().setAttribute("aria-live", "assertive");
        var go = new Button(messages.get("password.change"), click -> change());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(again);
        go.setId("sdt-password-change");
        add(current, wanted, again, code, new Paragraph(messages.get("password.effect")), answer, go);
    }

    /** Whether a refused sign-in asks for another password first. */
    static boolean isWanted(Refusal refusal) {
        return refusal.violations().get(0).path().equals(PasswordChange.PATH);
    }

    /** Fills in what was typed a moment ago. */
    PasswordForm knowing(String password) {
        current.setValue(password);
        wanted.setAutofocus(true);
        return this;
    }

    private void change() {
        answer.removeAll();
        Messages messages = Messages.current();
        if (!wanted.getValue().equals(again.getValue())) {
            answer.add(Note.bad(messages.get("password.differs")));
            return;
        }
        Outcome<Actor> outcome = backend.accounts()
                .changePassword(new PasswordChange(
                        account, current.getValue(), wanted.getValue(), code.getValue(), Clients.address()));
        if (outcome instanceof Outcome.Refused<Actor> refused) {
            answer.add(Note.bad(RefusalText.of(refused.refusal(), messages)));
            if (Asking.forCode(refused.refusal())) {
                code.clear();
                code.setVisible(true);
                code.focus();
            }
            return;
        }
        String password = wanted.getValue();
        code.clear();
        code.setVisible(false);
        current.clear();
        wanted.clear();
        again.clear();
        done.accept(outcome.orThrow(), password);
    }

    private static PasswordField field(String key, String id) {
        var field = new PasswordField(Messages.current().get(key));
        field.setId(id);
        field.setWidthFull();
        return field;
    }
}

package vn.sodientu.ui.code;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.text.Messages;

/** The second step of signing in: the code, and nothing else. */
public final class CodeForm extends Div {
    private final transient Function<String, Optional<Refusal>> send;
    private final TextField code = Asking.field("sdt-code");
    private final Div answer = new Div();

    /** @param send takes the code; answers why not, or nothing when it was accepted */
    public CodeForm(Function<String, Optional<Refusal>> send) {
        this.send = send;
        Messages messages = Messages.current();
        addClassName("sdt-password-form");
        code.setHelperText(messages.get("code.help"));
        code.setAutofocus(true);
        answer.getElement().setAttribute("aria-live", "assertive");
        var go = new Button(messages.get("signIn.submit"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(code);
        go.setId("sdt-code-go");
        var back = new Button(messages.get("code.back"), click -> getUI().ifPresent(
                        ui -> ui.getPage().reload()));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Paragraph(messages.get("code.ask")), code, answer, go, back);
    }

    private void go() {
        answer.removeAll();
        send.apply(code.getValue()).ifPresent(refusal -> {
            answer.add(Note.bad(RefusalText.of(refusal, Messages.current())));
            code.clear();
            code.focus();
        });
    }
}

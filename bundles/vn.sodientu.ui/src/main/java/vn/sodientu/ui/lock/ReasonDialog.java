package vn.sodientu.ui.lock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.sodientu.ui.text.Messages;

/** Asks for a reason before something is done. */
public final class ReasonDialog extends Dialog {
    /** With its heading, which also names the deed. */
    public ReasonDialog(String heading, Consumer<String> then) {
        Messages messages = Messages.current();
        setHeaderTitle(heading);
        setWidth("30rem");
        setMaxWidth("97vw");
        addClassName("sdt-dialog");
        var reason = new TextArea(messages.get("lock.reason"));
        reason.setId("sdt-reason");
        reason.setWidthFull();
        reason.setMaxLength(1000);
        add(reason);
        var go = new Button(heading, click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(messages.get("lock.reasonMissing"));
                return;
            }
            close();
            then.accept(reason.getValue());
        });
        go.setId("sdt-reason-go");
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(messages.get("close"), click -> close()), go);
    }
}

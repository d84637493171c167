package vn.sodientu.ui.code;

import com.vaadin.flow.component.textfield.TextField;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.ui.text.Messages;

/** The field for a code, and whether a refusal is about one. */
public final class Asking {
    private Asking() {}

    /** A field that telephones and password keepers know. */
    public static TextField field(String id) {
        var field = new TextField(Messages.current().get("code.code"));
        field.setId(id);
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", "one-time-code");
        return field;
    }

    /** Whether a code is missing or was wrong. */
    public static boolean forCode(Refusal refusal) {
        return at(refusal, CodeService.CODE);
    }

    /** Whether the owner must enrol before he signs in. */
    public static boolean forEnrolment(Refusal refusal) {
        return at(refusal, CodeService.ENROL);
    }

    private static boolean at(Refusal refusal, String path) {
        return refusal.violations().get(0).path().equals(path);
    }
}

package vn.sodientu.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import vn.sodientu.ui.text.Messages;

/** Switches the session to the other language; it bears that language's own name. */
public final class LanguageButton extends Button {
    /** With the language's whole name, where there is room for it. */
    public static LanguageButton spelledOut() {
        var button = new LanguageButton();
        button.setText(Messages.current().get("language.other"));
        return button;
    }

    /** For the page at work. */
    public LanguageButton() {
        boolean english = Messages.ENGLISH.equals(Messages.current().locale());
        Locale other = english ? Messages.VIETNAMESE : Messages.ENGLISH;
        setText(english ? "VI" : "EN");
        setTooltipText(Messages.in(other).get("language.switch"));
        setAriaLabel(Messages.in(other).get("language.switch"));
        setId("sdt-language");
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> {
            VaadinSession.getCurrent().setLocale(other);
            UI.getCurrent().getPage().reload();
        });
    }
}

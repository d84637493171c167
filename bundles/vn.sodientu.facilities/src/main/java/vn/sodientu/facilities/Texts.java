package vn.sodientu.facilities;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this module: Vietnamese is the base, English beside it. */
final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    Texts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                "vn.sodientu.facilities.texts",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Texts current() {
        UI ui = UI.getCurrent();
        return new Texts(ui == null ? Locale.forLanguageTag("vi") : ui.getLocale());
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}

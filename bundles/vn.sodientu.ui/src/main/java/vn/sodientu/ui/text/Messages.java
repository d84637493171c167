package vn.sodientu.ui.text;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import vn.sodientu.domain.text.LocalText;

/** The words of the pages in one language. Immutable and thread-safe. */
public final class Messages {
    /** The language that counts. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The second language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Messages VI = new Messages(VIETNAMESE);
    private static final Messages EN = new Messages(ENGLISH);

    private final Locale locale;
    private final Map<String, String> texts = new TreeMap<>();

    private Messages(Locale locale) {
        this.locale = locale;
        String file = "messages_" + locale.getLanguage() + ".properties";
        var read = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No texts: " + file);
            }
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read.forEach((key, text) -> texts.put((String) key, (String) text));
    }

    /** The words of a language; everything but English gets Vietnamese. */
    public static Messages in(Locale locale) {
        return ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : VI;
    }

    /** The words of the page that is at work now. */
    public static Messages current() {
        UI ui = UI.getCurrent();
        return ui == null ? VI : in(ui.getLocale());
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** A text with values in its places {0}, {1}. A key without text is a fault of the program. */
    public String get(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    /** The wording of a text that brings both languages. */
    public String of(LocalText text) {
        return text.in(locale);
    }

    /** A computation as written in Vietnam, with the decimal sign of this language. */
    public String figures(String computation) {
        return locale.equals(ENGLISH) ? computation.replace(',', '.') : computation;
    }

    /** All texts whose keys begin with a prefix, without it. */
    public Map<String, String> group(String prefix) {
        Map<String, String> group = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                group.put(key.substring(prefix.length()), text);
            }
        });
        return group;
    }
}

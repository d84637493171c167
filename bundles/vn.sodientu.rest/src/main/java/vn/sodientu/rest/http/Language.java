package vn.sodientu.rest.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language of an answer. */
public final class Language {
    /** What is spoken unless English is asked for. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Language() {}

    /** The first of Vietnamese and English in the order of Accept-Language; Vietnamese without one. */
    public static Locale of(HttpHeaders headers) {
        for (Locale locale : headers.getAcceptableLanguages()) {
            if (locale.getLanguage().equals("vi") || locale.getLanguage().equals("*")) {
                return VIETNAMESE;
            }
            if (locale.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return VIETNAMESE;
    }
}

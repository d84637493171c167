package vn.sodientu.records.database;

import java.util.Map;
import java.util.Objects;

/** Where the records are. The password never shows in a text of this value. */
public record DatabaseSettings(String url, String user, String password) {
    private static final String DATA_FOLDER = "${karaf.data}";
    private static final String ENVIRONMENT = "env:";

    /**
     * Reads the configuration.
     *
     * @param values the keys url, user, password; without a url an embedded database in the data folder is meant. A
     *     password "env:NAME" is read from the environment here and not by the container, which would keep it on disk.
     * @param dataFolder folder of the server's data, where the url speaks of ${karaf.data}
     */
    public static DatabaseSettings of(Map<String, ?> values, String dataFolder) {
        String url = text(values, "url", "jdbc:derby:" + DATA_FOLDER + "/db");
        return new DatabaseSettings(
                url.replace(DATA_FOLDER, dataFolder), text(values, "user", ""), secret(text(values, "password", "")));
    }

    private static String secret(String text) {
        return text.startsWith(ENVIRONMENT)
                ? Objects.requireNonNullElse(System.getenv(text.substring(ENVIRONMENT.length())), "")
                : text;
    }

    private static String text(Map<String, ?> values, String key, String fallback) {
        Object value = values.get(key);
        String text = value == null ? "" : value.toString().strip();
        return text.isEmpty() ? fallback : text;
    }

    /** The address without what may hold secrets after a question mark or semicolon. */
    public String address() {
        return url.split("[?;]", 2)[0];
    }

    @Override
    public String toString() {
        return address();
    }
}

package vn.sodientu.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 54 ethnic groups of Việt Nam and the spellings in use; tones count, hyphens and case do not. */
final class EthnicGroups {
    private static final Map<String, String> BY_KEY = load();

    private EthnicGroups() {}

    /** The group as the national list writes it; empty text stays empty, an unknown name gives no answer. */
    static Optional<String> named(String text) {
        return text.isEmpty() ? Optional.of("") : Optional.ofNullable(BY_KEY.get(key(text)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace("hmông", "mông")
                .replace("h'mông", "mông");
    }

    private static Map<String, String> load() {
        InputStream list = Objects.requireNonNull(EthnicGroups.class.getResourceAsStream("ethnic-groups.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toUnmodifiableMap(EthnicGroups::key, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

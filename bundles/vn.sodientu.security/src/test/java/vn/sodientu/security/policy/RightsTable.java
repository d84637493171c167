package vn.sodientu.security.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;

/** The expected rights, read from rights.txt. */
final class RightsTable {
    private final Map<String, List<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();

    RightsTable() {
        try (InputStream in = Objects.requireNonNull(RightsTable.class.getResourceAsStream("rights.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> places(Role role, Permission what) {
        return places.getOrDefault(role + " " + what, Set.of());
    }

    private void read(String line) {
        if (line.startsWith("@")) {
            List<String> parts = Arrays.asList(line.split("=", 2));
            groups.put(parts.get(0).strip(), expand(parts.get(1)).toList());
            return;
        }
        List<String> parts = Arrays.asList(line.split("\\|", 3));
        words(parts.get(1)).map(Permission::valueOf).forEach(what -> places.computeIfAbsent(
                        parts.get(0).strip() + " " + what, any -> new TreeSet<>())
                .addAll(expand(parts.get(2)).toList()));
    }

    private Stream<String> expand(String text) {
        return words(text).flatMap(word -> groups.getOrDefault(word, List.of(word)).stream());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split(" +"));
    }
}

package vn.sodientu.rest.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/**
 * Gathers the faults of one request, so that the caller hears of all of them at once. Its readers answer a stand-in for
 * a faulty value: call {@link #refuseIfAny} before anything is done with what they answered.
 */
public final class Faults {
    private final List<Violation> found = new ArrayList<>();

    /** Adds a fault. */
    public void add(String path, String vi, String en) {
        found.add(Violation.of(path, new LocalText(vi, en)));
    }

    /** How many were found so far. */
    public int count() {
        return found.size();
    }

    /** Leaves the method as INVALID when there are faults. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new RefusedException(new Refusal(Refusal.Kind.INVALID, found));
        }
    }

    /** A text that must be there. */
    public String text(String path, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing(path);
            return "";
        }
        return value;
    }

    /** Anything that must be there. */
    public <T> T given(String path, @Nullable T value, T standIn) {
        if (value == null) {
            missing(path);
            return standIn;
        }
        return value;
    }

    /** One of an enumeration's names. */
    public <E extends Enum<E>> E oneOf(String path, @Nullable String value, E[] all) {
        for (E known : all) {
            if (known.name().equals(value)) {
                return known;
            }
        }
        String names = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
        add(path, "Cần một trong các giá trị: " + names, "One of these is needed: " + names);
        return all[0];
    }

    /**
     * Something read from a text that must be there.
     *
     * @param example what a right one looks like
     */
    public <T> T parsed(
            String path, @Nullable String value, Function<String, Optional<T>> reader, T standIn, String example) {
        Optional<T> read = value == null ? Optional.empty() : reader.apply(value);
        if (read.isEmpty()) {
            add(path, "Cần giá trị có dạng: " + example, "A value of this form is needed: " + example);
        }
        return read.orElse(standIn);
    }

    /** The same for a text that may be absent. */
    public <T> @Nullable T parsedIfAny(
            String path, @Nullable String value, Function<String, Optional<T>> reader, T standIn, String example) {
        return value == null ? null : parsed(path, value, reader, standIn, example);
    }

    private void missing(String path) {
        add(path, "Thiếu giá trị", "The value is missing");
    }
}

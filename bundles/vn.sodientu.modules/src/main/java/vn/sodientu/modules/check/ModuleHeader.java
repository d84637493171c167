package vn.sodientu.modules.check;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.modules.ModuleInfo.Kind;

/** The manifest header by which a bundle says what it brings: {@code Sodientu-Module: regulation|template|view}. */
public final class ModuleHeader {
    /** Name of the header. A bundle without it is a part of the server itself. */
    public static final String NAME = "Sodientu-Module";

    private ModuleHeader() {}

    /** The kind a header's value names; empty for anything else. */
    public static Optional<Kind> kind(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        String named = value.strip().toUpperCase(Locale.ROOT);
        return Stream.of(Kind.REGULATION, Kind.TEMPLATE, Kind.VIEW)
                .filter(kind -> kind.name().equals(named))
                .findFirst();
    }
}

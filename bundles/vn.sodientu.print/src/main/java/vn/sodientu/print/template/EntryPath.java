package vn.sodientu.print.template;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses within a template: plain relative paths of letters, digits, points and hyphens. */
public final class EntryPath {
    /** The only scheme a stylesheet ever sees; no protocol handler knows it. */
    public static final String SCHEME = "template:/";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private EntryPath() {}

    /** The path as an address of {@link #SCHEME}. */
    public static String address(String path) {
        return SCHEME + path;
    }

    /**
     * What a reference means beside the entry it stands in; empty for everything that is no plain relative path:
     * another scheme, an absolute path, "..", an escape, an empty reference.
     */
    public static Optional<String> resolve(String reference, String base) {
        if (!PLAIN.matcher(reference).matches()) {
            return Optional.empty();
        }
        String entry = base.startsWith(SCHEME) ? base.substring(SCHEME.length()) : "";
        return Optional.of(entry.substring(0, entry.lastIndexOf('/') + 1) + reference);
    }
}

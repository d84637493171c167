package vn.sodientu.modules.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Looks at the entries of an archive: names that lead out of it, too many, too large when unpacked. */
final class Archive {
    static final int MOST_ENTRIES = 10_000;
    static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final Pattern ESCAPING = Pattern.compile("^/|\\\\|^[A-Za-z]:|(^|/)\\.\\.(/|$)|[\\x00-\\x1f]");

    private Archive() {}

    /** All faults of the entries. The sizes are counted while reading: what the archive says of itself may be a lie. */
    static List<Finding> findings(JarFile jar) throws IOException {
        List<Finding> found = new ArrayList<>();
        if (jar.size() > MOST_ENTRIES) {
            found.add(Finding.error(
                    "entries",
                    "Tệp có hơn " + MOST_ENTRIES + " mục.",
                    "The file has more than " + MOST_ENTRIES + " entries."));
            return found;
        }
        Set<String> names = new HashSet<>();
        long left = MOST_BYTES;
        for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements() && left >= 0; ) {
            JarEntry entry = all.nextElement();
            nameFault(entry.getName(), names).ifPresent(found::add);
            left -= size(jar, entry, left);
        }
        if (left < 0) {
            found.add(Finding.error(
                    "entries", "Nội dung giải nén vượt quá 200 MB.", "The content is over 200 MB when unpacked."));
        }
        return found;
    }

    /** Whether it holds compiled code. */
    static boolean hasCode(JarFile jar) {
        return jar.stream().map(JarEntry::getName).anyMatch(name -> name.endsWith(".class") || name.endsWith(".jar"));
    }

    private static Optional<Finding> nameFault(String name, Set<String> seen) {
        if (ESCAPING.matcher(name).find()) {
            return Optional.of(Finding.error(
                    "entries", "Tên mục không an toàn: " + shown(name), "Unsafe entry name: " + shown(name)));
        }
        return seen.add(name)
                ? Optional.empty()
                : Optional.of(Finding.error(
                        "entries", "Hai mục trùng tên: " + shown(name), "Two entries of one name: " + shown(name)));
    }

    private static String shown(String name) {
        String safe = name.replaceAll("[^\\x20-\\x7e]", "?");
        return safe.length() > 80 ? safe.substring(0, 80) + "…" : safe;
    }

    /** Bytes of an entry; counting ends just over the limit. */
    private static long size(JarFile jar, JarEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = jar.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }
}

package vn.sodientu.records.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sodientu.api.audit.AuditSeal;
import vn.sodientu.records.jpa.Micros;

/**
 * The copies of the seals in the data folder, a file a month: a line "seal" with everything that is signed, then a line
 * "head" for each chain. They are plain text, to be printed or copied to where nobody of the server can reach.
 */
final class SealFiles {
    private static final Pattern FILE = Pattern.compile("\\d{4}-\\d{2}\\.txt");
    private static final Pattern SEAL = Pattern.compile("seal( \\S+){9}");
    private static final int MONTH = 7;
    private static final String NOTHING = "-";

    private final Path folder;
    private final String database;

    SealFiles(Path folder, String database) {
        this.folder = folder;
        this.database = database;
    }

    /** The lines of a seal as they stand in the file. */
    String text(Seal seal) {
        StringBuilder text = new StringBuilder(line(seal.value())).append('\n');
        seal.heads().stream().map(SealedHead::line).sorted().forEach(head -> text.append("head ")
                .append(head)
                .append('\n'));
        return text.toString();
    }

    /** The first line of a seal: everything that is signed. */
    String line(AuditSeal seal) {
        return String.join(
                " ",
                "seal",
                database,
                Long.toString(seal.number()),
                Long.toString(Micros.of(seal.at())),
                seal.day(),
                seal.root(),
                seal.previous().isEmpty() ? NOTHING : seal.previous(),
                seal.hash(),
                seal.keyId(),
                seal.signature());
    }

    void append(Seal seal) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(seal.value().day().substring(0, MONTH) + ".txt"),
                    text(seal),
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the last seal that has a copy, 0 for none. */
    long last() {
        long[] last = {0};
        blocks(block -> last[0] = Math.max(last[0], number(block)));
        return last[0];
    }

    /** The number in a block of {@link #text}, 0 when it is none of this database's. */
    long number(String block) {
        String first = block.lines().findFirst().orElse("");
        if (!SEAL.matcher(first).matches()) {
            return 0;
        }
        List<String> words = Arrays.asList(first.split(" ", -1));
        return words.get(1).equals(database) && words.get(2).matches("\\d{1,18}") ? Long.parseLong(words.get(2)) : 0;
    }

    /** Whether a block is a seal of another database that used the same data folder. */
    boolean foreign(String block) {
        String first = block.lines().findFirst().orElse("");
        return SEAL.matcher(first).matches() && !first.startsWith("seal " + database + " ");
    }

    /** All blocks of the files, oldest file first; one at a time is in memory. */
    void blocks(Consumer<String> each) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file ->
                            FILE.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                read(file, each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, Consumer<String> each) throws IOException {
        List<String> block = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> {
                if (!line.startsWith("head ") && !block.isEmpty()) {
                    each.accept(String.join("\n", block) + "\n");
                    block.clear();
                }
                block.add(line);
            });
        }
        if (!block.isEmpty()) {
            each.accept(String.join("\n", block) + "\n");
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}

package vn.sodientu.exchange.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.spi.records.Confirmer;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.MarkText;
import vn.sodientu.domain.text.VietnameseText;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.exchange.offline.Manifest.Base;
import vn.sodientu.exchange.offline.Manifest.Line;
import vn.sodientu.exchange.offline.Manifest.Part;

/**
 * The manifest as lines of text in a hidden worksheet, the last one the server's confirmation of all others. A line that
 * was changed, or made by another server, does not fit.
 */
final class ManifestText {
    private static final String PURPOSE = "offline-marks 1";
    private static final String SEPARATOR = "|";
    private static final String SPLIT = "\\|";

    private ManifestText() {}

    static List<String> write(Manifest manifest, Confirmer confirmer) {
        List<String> lines = new ArrayList<>();
        lines.add(join("V", Long.toString(manifest.made().toEpochMilli())));
        for (Part part : manifest.parts()) {
            lines.add(join(
                    "S",
                    part.id().toString(),
                    part.year().toString(),
                    part.worksheet(),
                    part.school(),
                    part.clazz(),
                    part.subject()));
            part.columns().forEach((id, heading) -> lines.add(join("C", id, heading)));
            part.rows().forEach((key, row) -> lines.add(line(key, row)));
        }
        lines.add(confirmer.confirm(PURPOSE, String.join("\n", lines)));
        return lines;
    }

    private static String line(String key, Line row) {
        List<String> fields = new ArrayList<>(List.of("P", key, row.pupil().toString(), row.name()));
        row.cells().forEach((column, base) -> {
            Mark mark = base.mark();
            fields.add(column + "=" + base.version() + ":" + (mark == null ? "" : mark.code()));
        });
        return join(fields.toArray(String[]::new));
    }

    /** A field holds no separator, and nothing that a spreadsheet program would change on its way. */
    private static String join(String... fields) {
        List<String> clean = new ArrayList<>();
        for (String field : fields) {
            clean.add(VietnameseText.clean(field.replace('|', '/')));
        }
        return String.join(SEPARATOR, clean);
    }

    /** The manifest of the lines, empty when they are not what this server wrote. */
    static Optional<Manifest> read(List<String> lines, Confirmer confirmer) {
        if (lines.size() < 2) {
            return Optional.empty();
        }
        int last = lines.size() - 1;
        List<String> body = lines.subList(0, last);
        return confirmer.confirm(PURPOSE, String.join("\n", body)).equals(lines.get(last))
                ? Optional.of(parse(body))
                : Optional.empty();
    }

    /** From here on the lines are our own. */
    private static Manifest parse(List<String> lines) {
        Instant made = Instant.ofEpochMilli(Long.parseLong(fields(lines.get(0))[1]));
        List<Part> parts = new ArrayList<>();
        int from = 1;
        for (int i = 2; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).startsWith("S|")) {
                parts.add(part(lines.subList(from, i)));
                from = i;
            }
        }
        return new Manifest(made, parts);
    }

    private static Part part(List<String> lines) {
        String[] head = fields(lines.get(0));
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, Line> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = fields(line);
            if (fields[0].equals("C")) {
                columns.put(fields[1], fields[2]);
            } else {
                rows.put(fields[1], row(fields));
            }
        }
        return new Part(
                SheetId.parse(head[1]).orElseThrow(),
                SchoolYear.parse(head[2]).orElseThrow(),
                head[3],
                head[4],
                head[5],
                head[6],
                columns,
                rows);
    }

    private static Line row(String[] fields) {
        Map<String, Base> cells = new LinkedHashMap<>();
        for (int i = 4; i < fields.length; i++) {
            int equals = fields[i].indexOf('=');
            int colon = fields[i].indexOf(':', equals);
            cells.put(
                    fields[i].substring(0, equals),
                    new Base(
                            Integer.parseInt(fields[i], equals + 1, colon, 10),
                            MarkText.parse(fields[i].substring(colon + 1)).orElse(null)));
        }
        return new Line(PupilId.parse(fields[2]).orElseThrow(), fields[3], cells);
    }

    private static String[] fields(String line) {
        return line.split(SPLIT, -1);
    }
}

package vn.sodientu.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who may call what, read from authorisation.csv. */
record AuthorisationTable(List<Row> rows) {
    /** Nobody signed in. */
    static final String NOBODY = "nobody";

    private static final int FIRST_CALLER = 4;

    /**
     * An operation on a target.
     *
     * @param operation method and address as the description of the interface names them
     * @param target the address called, with names of the demo data in braces
     * @param body what is sent: JSON, a file when it is FILE, nothing when it is empty
     * @param allowed by account
     */
    record Row(String operation, String method, String target, String body, Map<String, Boolean> allowed) {
        /** The row with the demo data's numbers in place of their names. */
        Row with(Map<String, String> names) {
            String address = target;
            String sent = body;
            for (Map.Entry<String, String> name : names.entrySet()) {
                address = address.replace("{" + name.getKey() + "}", name.getValue());
                sent = sent.replace("{" + name.getKey() + "}", name.getValue());
            }
            return new Row(operation, method, address, sent, allowed);
        }
    }

    static AuthorisationTable read() {
        try (InputStream in =
                Objects.requireNonNull(AuthorisationTable.class.getResourceAsStream("/authorisation.csv"))) {
            List<List<String>> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
            List<String> callers =
                    lines.get(0).subList(FIRST_CALLER, lines.get(0).size());
            List<Row> rows = new ArrayList<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                rows.add(row(callers, line));
            }
            return new AuthorisationTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> callers, List<String> line) {
        if (line.size() != FIRST_CALLER + callers.size()) {
            throw new IllegalArgumentException("authorisation.csv: not one sign a caller: " + line);
        }
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        for (int i = 0; i < callers.size(); i++) {
            allowed.put(callers.get(i), allows(line.get(FIRST_CALLER + i), line));
        }
        return new Row(line.get(0) + " " + line.get(1), line.get(0), line.get(2), line.get(3), allowed);
    }

    private static boolean allows(String sign, List<String> line) {
        return switch (sign) {
            case "+" -> true;
            case "-" -> false;
            default -> throw new IllegalArgumentException("authorisation.csv: + or - is expected: " + line);
        };
    }
}

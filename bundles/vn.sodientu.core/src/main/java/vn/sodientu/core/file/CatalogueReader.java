package vn.sodientu.core.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.domain.file.CodeEntry;
import vn.sodientu.domain.file.FieldDef;
import vn.sodientu.domain.file.FieldGroup;
import vn.sodientu.domain.file.FieldKind;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.text.LocalText;

/** Reads the catalogue from the two tables beside this class: a new field is a new line there. */
final class CatalogueReader {
    private static final String SEPARATOR = ";";

    private CatalogueReader() {}

    static FieldCatalogue read() {
        Map<String, List<CodeEntry>> lists = new LinkedHashMap<>();
        for (String[] line : lines("code-lists.csv")) {
            lists.computeIfAbsent(line[0], name -> new ArrayList<>())
                    .add(new CodeEntry(line[1], new LocalText(line[2], line[3])));
        }
        List<FieldDef> fields =
                lines("fields.csv").stream().map(CatalogueReader::field).toList();
        fields.stream()
                .filter(field -> field.kind() == FieldKind.CODE && !lists.containsKey(field.list()))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalStateException("No code list for field " + field.code());
                });
        return new FieldCatalogue(fields, lists);
    }

    private static FieldDef field(String[] line) {
        int at = 0;
        String code = line[at++];
        FieldGroup group = FieldGroup.valueOf(line[at++]);
        FieldKind kind = FieldKind.valueOf(line[at++]);
        String list = line[at++];
        String flags = line[at++];
        String level = line[at++];
        int least = Integer.parseInt(line[at++]);
        int most = Integer.parseInt(line[at++]);
        Set<SchoolLevel> levels =
                level.isEmpty() ? EnumSet.allOf(SchoolLevel.class) : EnumSet.of(SchoolLevel.valueOf(level));
        return new FieldDef(
                code,
                new LocalText(line[at], line[at + 1]),
                group,
                kind,
                list.isEmpty() ? null : list,
                flags.contains("s"),
                flags.contains("m"),
                flags.contains("r"),
                levels,
                least,
                most);
    }

    private static List<String[]> lines(String name) {
        InputStream file = Objects.requireNonNull(CatalogueReader.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(SEPARATOR, -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

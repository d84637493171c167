package vn.sodientu.api.spi.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.GoldenCase;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolLevel;

/**
 * Reads golden cases from a text file in the module, one case a line with eight columns parted by semicolons: id, class,
 * subjects, conduct, absences, summer, expected, article; a ninth names settings other than the standards. Empty lines and lines
 * that begin with # are left out. How the columns are written says the page on regulations among the documents.
 */
public final class GoldenFile {
    private static final int COLUMNS = 8;
    private static final int WITH_SETTINGS = 9;

    private GoldenFile() {}

    /**
     * Reads the cases of a regulation.
     *
     * @param owner a class of the module
     * @param path where the file lies in the module: /golden/cases.csv
     * @throws IllegalArgumentException when the file is not there or a line cannot be read; it names the line
     */
    public static List<GoldenCase> read(Regulation regulation, Class<?> owner, String path) {
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("The module has no file " + path);
            }
            return read(regulation, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<GoldenCase> read(Regulation regulation, BufferedReader reader, String path) throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                cases.add(parse(regulation, line));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(path + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(cases);
    }

    private static GoldenCase parse(Regulation regulation, String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS && cells.length != WITH_SETTINGS) {
            throw new IllegalArgumentException(
                    cells.length + " columns instead of " + COLUMNS + " or " + WITH_SETTINGS);
        }
        ClassKind kind = kind(cells[1]);
        PupilYear pupil = new PupilYear(
                kind,
                new GoldenSubjects(regulation, kind).of(words(cells[2])),
                conduct(words(cells[3])),
                number("absences", cells[4].strip()),
                summer(words(cells[5])));
        Map<String, String> settings = cells.length == COLUMNS ? Map.of() : pairs(words(cells[COLUMNS]));
        if (!settings.isEmpty()) {
            // Here, where the line is known, rather than when the case is judged.
            regulation.with(settings);
        }
        Map<String, String> expected = pairs(words(cells[6]));
        GoldenNames.check(expected.keySet(), regulation.programme(kind.level(), kind.grade()));
        return new GoldenCase(cells[0].strip(), pupil, expected, cells[7].strip(), settings);
    }

    /** "8", or "10 TOAN" for a specialised class. */
    private static ClassKind kind(String cell) {
        List<String> words = words(cell);
        int grade = number("class", words.isEmpty() ? "" : words.get(0));
        SchoolLevel level = SchoolLevel.THPT.teaches(grade) ? SchoolLevel.THPT : SchoolLevel.THCS;
        return new ClassKind(level, grade, words.size() > 1 ? words.get(1) : null);
    }

    private static int number(String column, String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " \"" + cell + "\" is no whole number", e);
        }
    }

    /** "T K", with a third code where the year's is given too. */
    private static Conduct conduct(List<String> words) {
        return new Conduct(word(words, 0), word(words, 1), word(words, 2));
    }

    private static @Nullable String word(List<String> words, int index) {
        return index < words.size() && !words.get(index).equals("-") ? words.get(index) : null;
    }

    /** "TOAN=5.0 HOA=4.9 conduct=K", nothing without a summer. */
    private static @Nullable Summer summer(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        Map<String, String> pairs = pairs(words);
        String conduct = pairs.remove("conduct");
        List<Summer.Retest> retests = new ArrayList<>();
        pairs.forEach((code, mark) -> retests.add(new Summer.Retest(code, GoldenSubjects.mark(mark))));
        return new Summer(retests, conduct);
    }

    /** "name=value" words as a map. */
    static Map<String, String> pairs(List<String> words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1 || pairs.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("\"" + word + "\" is no name=value, or the name is there twice");
            }
        }
        return pairs;
    }

    private static List<String> words(String cell) {
        String text = cell.strip();
        return text.isEmpty() ? List.of() : List.of(text.split(" +", -1));
    }
}

package vn.sodientu.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern USE = Pattern.compile("(?:get|messages\\.get)\\(\\s*\"([a-zA-Z.-]+[a-zA-Z])\"");

    private final Map<String, String> vietnamese =
            Messages.in(Messages.VIETNAMESE).group("");
    private final Map<String, String> english = Messages.in(Messages.ENGLISH).group("");

    @Test
    void everyTextStandsInBothLanguages() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet()).hasSizeGreaterThan(100);
        assertThat(vietnamese.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesTakeTheSameValues() {
        vietnamese.forEach((key, text) ->
                assertThat(places(english.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                USE.matcher(Files.readString(source))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(used::add);
            }
        }
        used.removeAll(List.of("class", "sheet"));
        assertThat(used).hasSizeGreaterThan(80);
        assertThat(vietnamese.keySet()).containsAll(used);
    }

    @Test
    void everyTextTheGridAsksForIsThere() throws IOException {
        String script = Files.readString(Path.of("src/main/resources/web/sdt-mark-grid.js"));
        List<String> asked = Pattern.compile("#text\\('([a-zA-Z]+)'|button\\('([a-zA-Z]+)'")
                .matcher(script)
                .results()
                .map(found -> "grid." + (found.group(1) == null ? found.group(2) : found.group(1)))
                .toList();
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(vietnamese.keySet()).containsAll(asked);
    }

    @Test
    void valuesGoIntoTheirPlaces() {
        assertThat(Messages.in(Messages.VIETNAMESE).get("sheet.entered", 3, 40)).isEqualTo("Đã nhập 3/40");
        assertThat(Messages.in(Messages.ENGLISH).get("sheet.entered", 3, 40)).isEqualTo("3 of 40 entered");
    }

    @Test
    void aComputationHasTheDecimalSignOfTheLanguage() {
        String written = "(8,2 + 2 × 5,9) : 3 = 6,6666… ≈ 6,7";
        assertThat(Messages.in(Messages.VIETNAMESE).figures(written)).isEqualTo(written);
        assertThat(Messages.in(Messages.ENGLISH).figures(written)).isEqualTo("(8.2 + 2 × 5.9) : 3 = 6.6666… ≈ 6.7");
    }

    @Test
    void aKeyWithoutTextIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Messages.in(Messages.ENGLISH).get("no.such.text"))
                .withMessageContaining("no.such.text");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}

package vn.sodientu.records.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;

/** The list of row classes and what the build made of them. */
class RowsTest {
    @Test
    void theWeaverIsGivenTheSameRowsAsTheServer() throws IOException {
        String xml = Files.readString(Path.of("target", "classes", "META-INF", "persistence.xml"));
        List<String> woven = Pattern.compile("<class>(.+?)</class>")
                .matcher(xml)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(woven).isEqualTo(Rows.ALL.stream().map(Class::getName).toList());
    }

    @Test
    void everyRowWasWoven() {
        assertThat(Rows.ALL)
                .allSatisfy(row -> assertThat(PersistenceWeaved.class).isAssignableFrom(row));
    }
}

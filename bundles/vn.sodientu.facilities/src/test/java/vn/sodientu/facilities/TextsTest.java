package vn.sodientu.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static Properties read(String file) throws IOException {
        var read = new Properties();
        read.load(Files.newBufferedReader(Path.of("src/main/resources/vn/sodientu/facilities", file)));
        return read;
    }

    @Test
    void everyTextStandsInBothLanguages() throws IOException {
        assertThat(read("texts_en.properties").keySet())
                .isEqualTo(read("texts.properties").keySet());
    }

    @Test
    void everythingButEnglishIsVietnamese() {
        assertThat(new Texts(Locale.forLanguageTag("vi")).get("title")).isEqualTo("Cơ sở vật chất");
        assertThat(new Texts(Locale.FRENCH).get("over", 2)).startsWith("Quá 2 em");
        assertThat(new Texts(Locale.ENGLISH).get("title")).isEqualTo("Facilities");
    }
}

package vn.sodientu.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VietnameseTest {
    @Test
    void textIsComposedTrimmedAndFreeOfInvisibleCharacters() {
        assertThat(VietnameseText.clean("  Nguye\u0302\u0303n\u00a0\tVa\u0306n\u200b  A "))
                .isEqualTo("Nguyễn Văn A");
        assertThat(VietnameseText.clean("A\u0000B")).isEqualTo("AB");
    }

    @Test
    void searchIgnoresToneAndLetterMarks() {
        assertThat(VietnameseText.fold("Đặng Thị Ơn")).isEqualTo("dang thi on");
    }

    @Test
    void lettersComeInTheOrderOfTheDictionary() {
        ordered("an", "ăn", "ân", "ba", "ca", "da", "đa", "em", "êm", "on", "ôn", "ơn", "um", "ưm", "y");
    }

    @Test
    void tonesDecideOnlyWhereTheLettersAreTheSame() {
        ordered("ma", "mà", "mả", "mã", "má", "mạ", "mán");
    }

    @Test
    void caseDoesNotMatter() {
        assertThat(VietnameseOrder.INSTANCE.compare("Đức", "đức")).isZero();
    }

    private static void ordered(String... words) {
        List<String> shuffled = new ArrayList<>(List.of(words));
        Collections.reverse(shuffled);
        shuffled.sort(VietnameseOrder.INSTANCE);
        assertThat(shuffled).containsExactly(words);
    }

    @Test
    void everyLanguageButEnglishGetsTheVietnameseWording() {
        LocalText text = new LocalText("Toán", "Mathematics");
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Mathematics");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("Toán");
        assertThat(LocalText.same("8A").in(Locale.ENGLISH)).isEqualTo("8A");
    }
}

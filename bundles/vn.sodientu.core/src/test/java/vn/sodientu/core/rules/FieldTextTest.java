package vn.sodientu.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.domain.rule.Trait;

class FieldTextTest {
    private static final FakeRegulation OLD = new FakeRegulation(
            FakeRegulation.of("TT58", "1.0.0").id(), 6, 12, Set.of(Trait.AVERAGE_OF_SUBJECTS), List.of(), Map.of());

    @ParameterizedTest
    @CsvSource({
        "level, T, kết quả học tập cả năm, T, learning result of the year",
        "hk2.conduct, K, kết quả rèn luyện học kì II, K, training result of term 2",
        "hk1.before, K, kết quả học tập trước điều chỉnh học kì I, K, learning result before adjustment of term 1",
        "award, -, danh hiệu cả năm, không, award of the year",
        "promotion, -, xét lên lớp, chưa có, promotion",
        "retest, 'TOAN,LI', môn được kiểm tra lại, 'Toán, LI', subjects that may be tested again",
        "TOAN, 8.5, môn Toán cả năm, '8,5', Toán of the year",
        "NHAC.hk1, CD, môn Âm nhạc học kì I, CĐ, Âm nhạc of term 1",
        "LI.hk2, -, môn LI học kì II, chưa có, LI of term 2",
        "after.level, D, kết quả học tập sau hè, D, learning result after summer"
    })
    void fieldsAreNamedInTheWordsOfTheCircularOfToday(String name, String code, String vi, String value, String en) {
        FieldText text =
                new FieldText(FakeRegulation.of("TT22", "1.0.0"), List.of(FakeRegulation.TOAN, FakeRegulation.NHAC));
        FieldName field = FieldName.of(name);

        assertThat(text.name(field).vi()).isEqualTo(vi);
        assertThat(text.name(field).en()).isEqualTo(en);
        assertThat(text.value(field, code).vi()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "level, học lực cả năm",
        "hk1.conduct, hạnh kiểm học kì I",
        "hk2.average, trung bình các môn học kì II",
        "after.average, trung bình các môn sau hè"
    })
    void theOldCircularHasItsOwnWords(String name, String vi) {
        assertThat(new FieldText(OLD, List.of()).name(FieldName.of(name)).vi()).isEqualTo(vi);
    }
}

package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** What people read: labels, columns, explanations. */
class WordsTest {
    @Test
    void theRegulationsNameThemselves() {
        assertThat(Pupils.ISSUED.id()).hasToString("TT58/1.0.0");
        assertThat(Pupils.AMENDED.id()).hasToString("TT58_26/1.0.0");
        assertThat(Pupils.ISSUED.title().vi()).isEqualTo("Thông tư 58/2011/TT-BGDĐT");
        assertThat(Pupils.AMENDED.title().vi()).contains("26/2020/TT-BGDĐT");
        assertThat(Pupils.ISSUED.traits()).containsExactlyInAnyOrder(Trait.AVERAGE_OF_SUBJECTS, Trait.TERM_AWARDS);
        assertThat(Pupils.ISSUED.conductCodes()).containsExactly("T", "K", "TB", "Y");
    }

    @Test
    void everyCodeHasItsWords() {
        assertThat(vi(CodeKind.LEVEL, "G", "K", "TB", "Y", "KEM"))
                .containsExactly("Giỏi", "Khá", "Trung bình", "Yếu", "Kém");
        assertThat(vi(CodeKind.CONDUCT, "T", "K", "TB", "Y")).containsExactly("Tốt", "Khá", "Trung bình", "Yếu");
        assertThat(vi(CodeKind.AWARD, "HSG", "HSTT")).containsExactly("Học sinh giỏi", "Học sinh tiên tiến");
        assertThat(vi(CodeKind.PROMOTION, "PROMOTED", "RETEST", "SUMMER_CONDUCT", "RETAINED"))
                .containsExactly(
                        "Được lên lớp",
                        "Kiểm tra lại các môn học",
                        "Rèn luyện thêm về hạnh kiểm trong hè",
                        "Ở lại lớp");
    }

    @Test
    void anUnknownCodeIsItsOwnWord() {
        for (CodeKind kind : CodeKind.values()) {
            assertThat(Pupils.ISSUED.label(kind, "HSXS")).isEqualTo(LocalText.same("HSXS"));
        }
    }

    @Test
    void theColumnsHaveTheNamesOfTheirTime() {
        assertThat(Pupils.ISSUED
                        .plan(Pupils.subject("X", SubjectKind.SCORE, 20), Term.HK1)
                        .columns())
                .extracting(MarkColumn::id, MarkColumn::coefficient)
                .containsExactly(
                        tuple("tx1", 1),
                        tuple("tx2", 1),
                        tuple("tx3", 1),
                        tuple("tx4", 1),
                        tuple("tx5", 1),
                        tuple("dk1", 2),
                        tuple("dk2", 2),
                        tuple("hk", 3));
        assertThat(Pupils.AMENDED
                        .plan(Pupils.subject("X", SubjectKind.SCORE, 10), Term.HK1)
                        .columns())
                .extracting(MarkColumn::id)
                .containsExactly("tx1", "tx2", "gk", "ck");
    }

    @Test
    void averagesAreShownAsTheyAreComputed() {
        List<Reason> reasons = explain(Example.of("TT58-04").pupil());
        assertThat(reasons).anySatisfy(reason -> assertThat(reason.formula())
                .isEqualTo("(6,0 + 7,0 + 6,0 + 2 × 6,5 + 2 × 6,5 + 3 × 6,5) : 10 = 6,45 ≈ 6,5"));
        assertThat(explain(Pupils.of("TOAN=8.0 VAN=7.9", "D", Pupils.GOOD, 0)))
                .filteredOn(reason -> reason.topic() == Topic.AVERAGE && reason.period() == Period.YEAR)
                .singleElement()
                .satisfies(reason -> assertThat(reason.formula()).isEqualTo("(8,0 + 7,9) : 2 = 7,95 ≈ 8,0"))
                .satisfies(reason -> assertThat(reason.article()).hasToString("TT58 Đ11 k2"));
    }

    @Test
    void nothingIsExplainedUnasked() {
        assertThat(Pupils.ISSUED.evaluate(Example.of("TT58-04").pupil(), false).explanation())
                .isEmpty();
    }

    @Test
    void theNextBetterLevelSaysWhatItLacks() {
        assertThat(sentences(Pupils.of("TOAN=7.9 VAN=7.8 3x8.5", "D", Pupils.GOOD, 0), Topic.BLOCKED))
                .containsExactly(
                        "Để đạt mức Giỏi: ít nhất một trong các môn Toán, Ngữ văn cần từ 8,0 (cao nhất hiện 7,9)");
        assertThat(sentences(Pupils.of("TOAN=8.0 VAN=7.9 3x7.9", "D", Pupils.GOOD, 0), Topic.BLOCKED))
                .containsExactly("Để đạt mức Giỏi: điểm trung bình các môn cần từ 8,0 (hiện 7,9)");
        assertThat(sentences(Pupils.of("TOAN=9.0 VAN=6.4 3x9.0", "D", Pupils.GOOD, 0), Topic.BLOCKED))
                .containsExactly("Để đạt mức Giỏi: Môn VAN cần từ 6,5 (hiện 6,4)");
        assertThat(sentences(Pupils.of("TOAN=5.8 4x5.8", "CD", Pupils.GOOD, 0), Topic.BLOCKED))
                .containsExactly("Để đạt mức Trung bình: Môn C0 cần Đạt");
        assertThat(sentences(Pupils.of("TOAN=3.4 4x3.4", "CD", Pupils.GOOD, 0), Topic.BLOCKED))
                .containsExactly("Để đạt mức Yếu: điểm trung bình các môn cần từ 3,5 (hiện 3,4)");
    }

    @Test
    void theSpecialisedSubjectIsNamedOnce() {
        ClassKind kind = new ClassKind(SchoolLevel.THPT, 11, "LI");
        assertThat(sentences(
                        new PupilYear(kind, Pupils.subjects("TOAN=9.0 LI=7.9 3x9.0", "D"), Pupils.GOOD, 0, null),
                        Topic.BLOCKED))
                .containsExactly("Để đạt mức Giỏi: Môn LI cần từ 8,0 (hiện 7,9)");
        assertThat(sentences(
                        new PupilYear(kind, Pupils.subjects("TOAN=9.0 LI=6.4 5x9.0", "D"), Pupils.GOOD, 0, null),
                        Topic.BLOCKED))
                .containsExactly("Để đạt mức Giỏi: Môn LI cần từ 8,0 (hiện 6,4)");
    }

    @Test
    void theAdjustmentNamesTheSubject() {
        assertThat(sentences(Pupils.of("TOAN=9.0 LI=4.5 5x9.0", "D", Pupils.GOOD, 0), Topic.ADJUSTMENT))
                .containsExactly("Điểm trung bình các môn đạt mức Giỏi nhưng chỉ do môn Môn LI mà học lực xuống"
                        + " Trung bình, nên được điều chỉnh thành Khá");
    }

    @Test
    void theLevelSaysWhatDecided() {
        assertThat(sentences(Pupils.of("TOAN=9.0 4x9.0", "CD", Pupils.GOOD, 0), Topic.LEVEL))
                .containsExactly(
                        "Học lực cả năm: Yếu (điểm trung bình các môn 9,0, môn thấp nhất 9,0, 1 môn nhận xét CĐ)");
        assertThat(sentences(Pupils.of("TOAN=3.0 4x3.0", "D", Pupils.GOOD, 0), Topic.LEVEL))
                .containsExactly("Học lực cả năm: Kém (điểm trung bình các môn 3,0, môn thấp nhất 3,0)");
    }

    @Test
    void titlesAreExplainedForTermsToo() {
        assertThat(explain(Pupils.of("TOAN=9.0 4x9.0", "D", new Conduct("T", "K", "TB"), 0)))
                .filteredOn(reason -> reason.topic() == Topic.AWARD)
                .extracting(reason -> reason.sentence().vi())
                .containsExactly(
                        "Học kì I: Học sinh giỏi (học lực Giỏi, hạnh kiểm Tốt)",
                        "Học kì II: Học sinh tiên tiến (học lực Giỏi, hạnh kiểm Khá)",
                        "Cả năm: Không có danh hiệu (học lực Giỏi, hạnh kiểm Trung bình)");
    }

    @Test
    void promotionNamesItsArticle() {
        assertThat(articles("TOAN=9.0 4x9.0", "T", 45)).containsExactly("Đ15 k1");
        assertThat(articles("TOAN=9.0 4x9.0", "T", 46)).containsExactly("Đ15 k2 đ.a");
        assertThat(articles("TOAN=3.0 4x3.0", "T", 0)).containsExactly("Đ15 k2 đ.b");
        assertThat(articles("TOAN=9.0 4x9.0", "Y", 0)).containsExactly("Đ17");
        assertThat(articles("TOAN=4.0 4x4.0", "T", 0)).containsExactly("Đ16");
        assertThat(sentences(Pupils.of("TOAN=4.9 2x4.0 1x5.0", "D", Pupils.GOOD, 0), Topic.PROMOTION))
                .containsExactly("Kiểm tra lại các môn học: học lực Yếu, hạnh kiểm Tốt, nghỉ 0 buổi"
                        + " (được nghỉ nhiều nhất 45); được chọn kiểm tra lại: Môn S0, Môn S1, Môn TOAN");
    }

    @Test
    void theSummerIsExplained() {
        assertThat(sentences(Example.of("TT58-14").pupil(), Topic.SUMMER))
                .containsExactly("Sau hè: Được lên lớp (học lực Trung bình, hạnh kiểm Tốt)");
    }

    private static List<Reason> explain(PupilYear pupil) {
        return Pupils.ISSUED.evaluate(pupil, true).explanation();
    }

    private static List<String> sentences(PupilYear pupil, Topic topic) {
        return explain(pupil).stream()
                .filter(reason -> reason.topic() == topic && reason.period() == Period.YEAR)
                .map(reason -> reason.sentence().vi())
                .toList();
    }

    private static List<String> articles(String scores, String conduct, int absences) {
        return explain(Pupils.of(scores, "D", new Conduct("T", "T", conduct), absences)).stream()
                .filter(reason -> reason.topic() == Topic.PROMOTION)
                .map(reason -> reason.article().place())
                .toList();
    }

    private static List<String> vi(CodeKind kind, String... codes) {
        return List.of(codes).stream()
                .map(code -> Pupils.ISSUED.label(kind, code).vi())
                .toList();
    }
}

package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.Summer;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** What people read: labels, columns, explanations. */
class WordsTest {
    @Test
    void theRegulationNamesItself() {
        assertThat(Pupils.REGULATION.id()).hasToString("TT22/1.0.0");
        assertThat(Pupils.REGULATION.title().vi()).isEqualTo("Thông tư 22/2021/TT-BGDĐT");
        assertThat(Pupils.REGULATION.traits()).containsExactly(Trait.COMPUTED_YEAR_CONDUCT);
        assertThat(Pupils.REGULATION.conductCodes()).containsExactly("T", "K", "D", "CD");
    }

    @Test
    void everyCodeHasItsWords() {
        assertThat(vi(CodeKind.LEVEL, "T", "K", "D", "CD")).containsExactly("Tốt", "Khá", "Đạt", "Chưa đạt");
        assertThat(vi(CodeKind.CONDUCT, "T", "K", "D", "CD")).containsExactly("Tốt", "Khá", "Đạt", "Chưa đạt");
        assertThat(vi(CodeKind.AWARD, "HSXS", "HSG")).containsExactly("Học sinh Xuất sắc", "Học sinh Giỏi");
        assertThat(vi(
                        CodeKind.PROMOTION,
                        "PROMOTED",
                        "REASSESS",
                        "SUMMER_TRAINING",
                        "SUMMER_TRAINING_AND_REASSESS",
                        "RETAINED"))
                .containsExactly(
                        "Được lên lớp",
                        "Kiểm tra, đánh giá lại trong hè",
                        "Rèn luyện trong kì nghỉ hè",
                        "Rèn luyện và kiểm tra, đánh giá lại trong hè",
                        "Không được lên lớp");
    }

    @Test
    void anUnknownCodeIsItsOwnWord() {
        for (CodeKind kind : CodeKind.values()) {
            assertThat(Pupils.REGULATION.label(kind, "HSTT")).isEqualTo(LocalText.same("HSTT"));
        }
    }

    @Test
    void aScoredSubjectHasWeightedColumnsAndACommentSubjectEqualOnes() {
        assertThat(Pupils.REGULATION
                        .plan(Pupils.subject("X", SubjectKind.SCORE, 35), Term.HK2)
                        .columns())
                .extracting(MarkColumn::id, MarkColumn::coefficient)
                .containsExactly(tuple("tx1", 1), tuple("tx2", 1), tuple("tx3", 1), tuple("gk", 2), tuple("ck", 3));
        assertThat(Pupils.REGULATION
                        .plan(Pupils.subject("X", SubjectKind.COMMENT, 35), Term.HK2)
                        .columns())
                .extracting(MarkColumn::coefficient)
                .containsOnly(1);
    }

    @Test
    void aThirdRegularMarkIsOfferedWhereTwoAreRequiredAndNoneBeyondTheNumberElsewhere() {
        assertThat(Pupils.REGULATION
                        .plan(Pupils.subject("X", SubjectKind.SCORE, 35), Term.HK1)
                        .columns())
                .filteredOn(column -> !column.required())
                .extracting(MarkColumn::id)
                .containsExactly("tx3");
        assertThat(Pupils.REGULATION
                        .plan(Pupils.subject("X", SubjectKind.SCORE, 36), Term.HK1)
                        .columns())
                .allMatch(MarkColumn::required)
                .hasSize(5);
    }

    @Test
    void anAverageIsShownAsItIsComputed() {
        assertThat(explain(Example.of("TT22-06").pupil())).anySatisfy(reason -> {
            assertThat(reason.formula()).contains("2 × ").contains("3 × ").endsWith(" = 6,45 ≈ 6,5");
            assertThat(reason.sentence().vi()).endsWith("điểm trung bình môn 6,5");
            assertThat(reason.sentence().en()).endsWith("average 6.5");
            assertThat(reason.article()).hasToString("TT22 Đ9 k1 đ.b");
        });
    }

    @Test
    void nothingIsExplainedUnasked() {
        assertThat(Pupils.REGULATION
                        .evaluate(Example.of("TT22-06").pupil(), false)
                        .explanation())
                .isEmpty();
    }

    @Test
    void theMissingSubjectIsCounted() {
        assertThat(sentences(Pupils.of("8 8 8 8 8 7.9 7.9 7.9", "D", Pupils.GOOD, 0), Reason.Topic.BLOCKED))
                .containsExactly("Để đạt mức Tốt: thiếu 1 môn đạt từ 8,0 trở lên (có 5, cần 6)");
    }

    @Test
    void eachSubjectBelowTheFloorIsNamed() {
        assertThat(sentences(Pupils.of("8 8 8 8 8 8 6.4 6.3", "D", Pupils.GOOD, 0), Reason.Topic.BLOCKED))
                .containsExactly(
                        "Để đạt mức Tốt: Môn S6 cần từ 6,5 (hiện 6,4)", "Để đạt mức Tốt: Môn S7 cần từ 6,5 (hiện 6,3)");
    }

    @Test
    void failedCommentSubjectsAreNamed() {
        assertThat(sentences(Pupils.of("7 7 7 7 7 7 7 7", "CD D", Pupils.GOOD, 0), Reason.Topic.BLOCKED))
                .containsExactly("Để đạt mức Khá: Môn C0 cần Đạt");
        assertThat(sentences(Pupils.of("7 7 7 7 7 7 7 7", "CD CD", Pupils.GOOD, 0), Reason.Topic.BLOCKED))
                .containsExactly(
                        "Để đạt mức Đạt: chỉ được nhiều nhất 1 môn Chưa đạt (Môn C0 Chưa đạt)",
                        "Để đạt mức Đạt: chỉ được nhiều nhất 1 môn Chưa đạt (Môn C1 Chưa đạt)");
    }

    @Test
    void theAdjustmentNamesTheSubject() {
        assertThat(sentences(Pupils.of("8 8 8 8 8 8 8 3.4", "D", Pupils.GOOD, 0), Reason.Topic.ADJUSTMENT))
                .containsExactly("Chỉ do môn Môn S7 mà kết quả bị thấp xuống từ 2 mức trở lên,"
                        + " nên được điều chỉnh từ Chưa đạt lên mức liền kề: Đạt");
    }

    @Test
    void theLevelSaysWhatDecided() {
        assertThat(sentences(Pupils.of("8 8 8 8 8 8 8 6.5", "D", Pupils.GOOD, 0), Reason.Topic.LEVEL))
                .containsExactly("Kết quả học tập cả năm: Tốt: các môn nhận xét đều Đạt, không môn nào dưới 6,5,"
                        + " 7 môn từ 8,0 trở lên (cần 6)");
        assertThat(sentences(Pupils.of("5 5 5 5 5 5 5 5", "CD", Pupils.GOOD, 0), Reason.Topic.LEVEL))
                .containsExactly("Kết quả học tập cả năm: Đạt: có 1 môn nhận xét Chưa đạt (được nhiều nhất 1),"
                        + " không môn nào dưới 3,5, 8 môn từ 5,0 trở lên (cần 6)");
        assertThat(sentences(Pupils.of("3 3 3 3 3 3 3 3", "D", Pupils.GOOD, 0), Reason.Topic.LEVEL))
                .containsExactly("Kết quả học tập cả năm: Chưa đạt, vì không đủ điều kiện của mức Đạt");
    }

    @Test
    void awardsAndTheirAbsenceAreExplained() {
        assertThat(sentences(Pupils.of("9 9 9 9 9 9 9 9", "D", Pupils.GOOD, 0), Reason.Topic.AWARD))
                .containsExactly("Học sinh Xuất sắc: kết quả học tập Tốt, rèn luyện Tốt, 8 môn từ 9,0 trở lên"
                        + " (Học sinh Xuất sắc cần 6)");
        assertThat(sentences(Pupils.of("8 8 8 8 8 8 8 8", "D", Pupils.GOOD, 0), Reason.Topic.AWARD))
                .containsExactly("Học sinh Giỏi: kết quả học tập Tốt, rèn luyện Tốt, 0 môn từ 9,0 trở lên"
                        + " (Học sinh Xuất sắc cần 6)");
        assertThat(sentences(Pupils.of("7 7 7 7 7 7 7 7", "D", Pupils.GOOD, 0), Reason.Topic.AWARD))
                .containsExactly("Không có danh hiệu: kết quả học tập Khá, rèn luyện Tốt (cần cả hai mức Tốt)");
    }

    @Test
    void promotionNamesItsArticle() {
        assertThat(articles(Pupils.of("7 7 7 7 7 7 7 7", "D", Pupils.GOOD, 45))).containsExactly("Đ12 k1");
        assertThat(articles(Pupils.of("7 7 7 7 7 7 7 7", "D", Pupils.GOOD, 46))).containsExactly("Đ12 k1 đ.c");
        assertThat(articles(Pupils.of("3 3 3 3 3 3 3 3", "D", Pupils.GOOD, 0))).containsExactly("Đ14");
        assertThat(articles(Pupils.of("7 7 7 7 7 7 7 7", "D", new Conduct("T", "CD", null), 0)))
                .containsExactly("Đ13");
        assertThat(sentences(Pupils.of("3 8 3 8 8 3 8 8", "D", Pupils.GOOD, 0), Reason.Topic.PROMOTION))
                .containsExactly("Kiểm tra, đánh giá lại trong hè: học tập Chưa đạt, rèn luyện Tốt, nghỉ 0 buổi"
                        + " (được nghỉ nhiều nhất 45); các môn được đánh giá lại: Môn S0, Môn S2, Môn S5");
    }

    @Test
    void theSummerIsExplained() {
        assertThat(sentences(Example.of("TT22-28").pupil(), Reason.Topic.SUMMER))
                .containsExactly("Sau hè: Không được lên lớp (học tập Chưa đạt, rèn luyện Khá)");
        assertThat(sentences(Example.of("TT22-27").pupil(), Reason.Topic.SUMMER))
                .containsExactly("Sau hè: Được lên lớp (học tập Đạt, rèn luyện Khá)");
        PupilYear promoted = Pupils.of("7 7 7 7 7 7 7 7", "D", Pupils.GOOD, 0, new Summer(List.of(), null));
        assertThat(sentences(promoted, Reason.Topic.SUMMER))
                .containsExactly("Sau hè: Được lên lớp (học tập Khá, rèn luyện Tốt)");
    }

    @Test
    void aCommentSubjectSaysHowManyWerePassed() {
        assertThat(explain(Pupils.of("8", "D", Pupils.GOOD, 0)))
                .anySatisfy(reason -> assertThat(reason.sentence().vi())
                        .isEqualTo("Môn C0, học kì I: Đ (4 trên 4 lần Đ, ĐĐGck: Đ;"
                                + " cần tất cả các lần được đánh giá mức Đạt)"));
        assertThat(explain(Pupils.of("8", "CD", Pupils.GOOD, 0)))
                .anySatisfy(reason -> assertThat(reason.sentence().en())
                        .isEqualTo("Môn C0, Term 1: not passed (0 of 4 assessments passed; all of them must be)"))
                .anySatisfy(reason ->
                        assertThat(reason.sentence().en()).isEqualTo("Môn C0, whole year: not passed (as in Term 2)"));
    }

    private static List<Reason> explain(PupilYear pupil) {
        return Pupils.REGULATION.evaluate(pupil, true).explanation();
    }

    private static List<String> sentences(PupilYear pupil, Reason.Topic topic) {
        return explain(pupil).stream()
                .filter(reason -> reason.topic() == topic && reason.period() == Period.YEAR)
                .map(reason -> reason.sentence().vi())
                .toList();
    }

    private static List<String> articles(PupilYear pupil) {
        return explain(pupil).stream()
                .filter(reason -> reason.topic() == Reason.Topic.PROMOTION)
                .map(reason -> reason.article().place())
                .toList();
    }

    private static List<String> vi(CodeKind kind, String... codes) {
        return List.of(codes).stream()
                .map(code -> Pupils.REGULATION.label(kind, code).vi())
                .toList();
    }
}

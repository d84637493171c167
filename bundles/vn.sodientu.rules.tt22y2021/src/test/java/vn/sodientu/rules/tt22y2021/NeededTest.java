package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.school.TopicCluster;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** The mark still needed, as people are told it. */
class NeededTest {
    private static final Subject SUBJECT = new Subject("LI", "Vật lí", SubjectKind.SCORE, Periods.yearly(70));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // sure without the last mark: 5,1; the next two levels
                "8.0 8.0 8.5;8.0;6,5 từ 3,7|8,0 từ 7,7",
                // sure: 3,8; out of the next two, 8,0 is not told
                "6 6 6;6;5,0 từ 3,2|6,5 từ 7,2",
                // nothing is sure: the floor of Đạt is the first
                "4 4 4;4;3,5 từ 2,6|5,0 từ 6,6",
                // both sides of what 10,0 can still reach
                "2 2 2;1.8;3,5 từ 6,0|5,0 từ 10,0",
                "2 2 2;1.7;3,5 từ 6,1|5,0 không",
                // only 8,0 is left to reach, or not even that
                "10 10 10;10;6,5 từ 0,6|8,0 từ 4,6",
                "0 0 0;0;3,5 từ 9,2|5,0 không"
            })
    void theLastMarkOfATermIsToldForTheNextThresholds(String regular, String middle, String expected) {
        TermMarks marks = new TermMarks(Pupils.marks(regular), Pupils.marks(middle), null);
        assertThat(needed(new SubjectYear(SUBJECT, marks, null), Period.HK1)).isEqualTo(List.of(expected.split("\\|")));
    }

    @Test
    void theSentenceTheFormulaAndTheArticleAreGiven() {
        TermMarks marks = new TermMarks(Pupils.marks("8.0 8.0 8.5"), Pupils.marks("8.0"), null);
        assertThat(reasons(new SubjectYear(SUBJECT, marks, null)).get(1)).satisfies(reason -> {
            assertThat(reason.sentence().vi())
                    .isEqualTo("Vật lí, học kì I: để điểm trung bình môn từ 8,0 cần ĐĐGck từ 7,7");
            assertThat(reason.sentence().en())
                    .isEqualTo("Vật lí, Term 1: an average of 8.0 needs 7.7 or more as Final mark");
            assertThat(reason.formula()).isEqualTo("(8,0 + 8,0 + 8,5 + 2 × 8,0 + 3 × 7,7) : 8 = 7,95 ≈ 8,0");
            assertThat(reason.result()).isEqualTo("7,7");
            assertThat(reason.article()).isEqualTo(Parameters.AVERAGE);
        });
        TermMarks low = new TermMarks(Pupils.marks("2 2 2"), Pupils.marks("1.7"), null);
        assertThat(reasons(new SubjectYear(SUBJECT, null, low)).get(1)).satisfies(reason -> {
            assertThat(reason.sentence().vi())
                    .isEqualTo("Vật lí, học kì II: để điểm trung bình môn từ 5,0: không còn đạt được (ĐĐGck 10,0 vẫn"
                            + " chưa đủ)");
            assertThat(reason.result()).isEmpty();
            assertThat(reason.formula()).isEqualTo("(2,0 + 2,0 + 2,0 + 2 × 1,7 + 3 × 10,0) : 8 = 4,925 ≈ 4,9");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // what term I holds, the next level, and the mark below which the subject is in danger
                "7.7;5,0 từ 3,6|6,5 từ 5,9|8,0 từ 8,1",
                "8.0;5,0 từ 3,5|8,0 từ 8,0|9,0 từ 9,5",
                "7.9;5,0 từ 3,5|6,5 từ 5,8|8,0 từ 8,0",
                "9.0;5,0 từ 3,0|9,0 từ 9,0",
                "6.9;5,0 từ 4,0|6,5 từ 6,3|8,0 từ 8,5",
                "4.0;3,5 từ 3,2|5,0 từ 5,5",
                "3.0;3,5 từ 3,7|5,0 từ 6,0",
                "0.0;3,5 từ 5,2|5,0 từ 7,5"
            })
    void theAverageOfTermTwoIsToldWhenOnlyTermOneIsKnown(String first, String expected) {
        TermMarks known = Pupils.term(3, Pupils.mark(first));
        assertThat(needed(new SubjectYear(SUBJECT, known, TermMarks.none()), Period.YEAR))
                .isEqualTo(List.of(expected.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // term II needs 8,1: (24,5 + 16 + 3x) : 8 >= 8,05
                "7.7;6,5 từ 2,1|8,0 từ 8,0",
                // 5,0 is sure; 8,0 needs 9,5 in term II: out of reach
                "5.0;6,5 từ 5,6|8,0 không"
            })
    void theLastMarkIsToldForTheYearWhenNothingElseIsMissing(String first, String expected) {
        TermMarks known = Pupils.term(3, Pupils.mark(first));
        TermMarks second = new TermMarks(Pupils.marks("8.0 8.0 8.5"), Pupils.marks("8.0"), null);
        assertThat(needed(new SubjectYear(SUBJECT, known, second), Period.YEAR))
                .isEqualTo(List.of(expected.split("\\|")));
        assertThat(needed(new SubjectYear(SUBJECT, known, second), Period.HK2)).hasSize(2);
    }

    @Test
    void theYearsSentencesNameWhatIsNeeded() {
        TermMarks known = Pupils.term(3, Pupils.mark("7.7"));
        TermMarks second = new TermMarks(Pupils.marks("8.0 8.0 8.5"), Pupils.marks("8.0"), null);
        assertThat(reasons(new SubjectYear(SUBJECT, known, second)))
                .extracting(reason -> reason.sentence().vi())
                .contains("Vật lí, cả năm: để điểm trung bình môn cả năm từ 8,0 cần ĐĐGck học kì II từ 8,0");
        assertThat(reasons(new SubjectYear(SUBJECT, known, second)))
                .extracting(Reason::formula)
                .contains("(7,7 + 2 × 8,1) : 3 = 7,9666… ≈ 8,0");
        assertThat(reasons(new SubjectYear(SUBJECT, known, TermMarks.none())))
                .extracting(reason -> reason.sentence().vi())
                .contains("Vật lí, cả năm: để điểm trung bình môn cả năm từ 8,0 cần điểm trung bình môn học kì II từ"
                        + " 8,1");
    }

    @Test
    void nothingIsToldWhenMoreThanTheLastMarkIsMissingOrNothingIs() {
        for (TermMarks marks : List.of(
                new TermMarks(Pupils.marks("8 8"), Pupils.marks("8"), null),
                new TermMarks(Pupils.marks("8 8 8"), List.of(), null),
                new TermMarks(Pupils.marks("8 8"), Pupils.marks("8"), Pupils.score(80)),
                new TermMarks(Pupils.marks("8 8 D"), Pupils.marks("8"), null),
                new TermMarks(Pupils.marks("8 8 8"), Pupils.marks("D"), null),
                Pupils.term(3, Pupils.score(80)))) {
            assertThat(needed(new SubjectYear(SUBJECT, marks, null), Period.HK1))
                    .isEmpty();
        }
        TermMarks full = Pupils.term(3, Pupils.score(80));
        assertThat(reasons(new SubjectYear(SUBJECT, full, full))).isEmpty();
        assertThat(reasons(new SubjectYear(SUBJECT, TermMarks.none(), TermMarks.none())))
                .isEmpty();
        assertThat(reasons(new SubjectYear(SUBJECT, null, TermMarks.none()))).isEmpty();
        assertThat(reasons(new SubjectYear(SUBJECT, full, null))).isEmpty();
        Subject arts = Pupils.subject("NT", SubjectKind.COMMENT, 70);
        TermMarks comments = new TermMarks(Pupils.marks("D D"), Pupils.marks("D"), null);
        assertThat(reasons(new SubjectYear(arts, Pupils.term(2, Comment.PASS), comments)))
                .isEmpty();
    }

    @Test
    void theTopicsCountAmongTheMarksThatAreThere() {
        Subject clustered =
                new Subject("LI", "Vật lí", SubjectKind.SCORE, Periods.yearly(70), new TopicCluster(3, Term.HK1));
        TermMarks all = new TermMarks(Pupils.marks("8.0 8.0"), Pupils.marks("8.0"), Pupils.marks("8 9 8.5"), null);
        assertThat(needed(new SubjectYear(clustered, all, null), Period.HK1))
                .containsExactly("6,5 từ 3,7", "8,0 từ 7,7");
        TermMarks two = new TermMarks(Pupils.marks("8.0 8.0"), Pupils.marks("8.0"), Pupils.marks("8 9"), null);
        assertThat(needed(new SubjectYear(clustered, two, null), Period.HK1)).isEmpty();
        TermMarks bad = new TermMarks(Pupils.marks("8.0 8.0"), Pupils.marks("8.0"), Pupils.marks("8 9 D"), null);
        assertThat(needed(new SubjectYear(clustered, bad, null), Period.HK1)).isEmpty();
    }

    private static List<String> needed(SubjectYear subject, Period period) {
        return reasons(subject).stream()
                .filter(reason -> reason.period() == period)
                .map(reason -> reason.sentence()
                        .vi()
                        .replaceAll(".* từ (\\d+,\\d) cần .* từ (\\d+,\\d)", "$1 từ $2")
                        .replaceAll(".* từ (\\d+,\\d): không .*", "$1 không"))
                .toList();
    }

    private static List<Reason> reasons(SubjectYear subject) {
        PupilYear pupil = Pupils.of(subject);
        return Pupils.REGULATION.evaluate(pupil, true).explanation().stream()
                .filter(reason -> reason.topic() == Reason.Topic.NEEDED)
                .toList();
    }
}

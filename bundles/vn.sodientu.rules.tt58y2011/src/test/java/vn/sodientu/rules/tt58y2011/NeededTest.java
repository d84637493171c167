package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;

/** The mark still needed, with the thresholds of Circular 58. */
class NeededTest {
    private static final Subject SUBJECT = Pupils.subject("LI", SubjectKind.SCORE, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TT58;8 8;7;50 KThk 1,6 Đ10 k1 đ.a|65 KThk 5,1 Đ10 k1 đ.a",
                "TT58_26;8 8;7;50 ĐĐGck 1,6 Đ10 k1 đ.a|65 ĐĐGck 5,1 Đ10 k1 đ.a",
                // nothing is sure: the next two, and the mark below which a retest threatens
                "TT58;3 3;3;20 KThk 0,6 Đ10 k1 đ.a|35 KThk 4,1 Đ10 k1 đ.a|50 KThk 7,6 Đ10 k1 đ.a",
                // two periodic marks weigh 4 of 9
                "TT58;8 8;7 7;50 KThk 0,2 Đ10 k1 đ.a|65 KThk 4,7 Đ10 k1 đ.a"
            })
    void theLastMarkOfATermIsTold(String code, String regular, String periodic, String expected) {
        assertThat(needed(code, new SubjectYear(SUBJECT, Pupils.term(regular, periodic, ""), null)))
                .isEqualTo(List.of(expected.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7.7;50 điểm trung bình môn học kì II 3,6 Đ10 k1 đ.b|65 điểm trung bình môn học kì II 5,9 Đ10 k1 đ.b"
                        + "|80 điểm trung bình môn học kì II 8,1 Đ10 k1 đ.b",
                "1.0;20 điểm trung bình môn học kì II 2,5 Đ10 k1 đ.b|35 điểm trung bình môn học kì II 4,7 Đ10 k1 đ.b"
                        + "|50 điểm trung bình môn học kì II 7,0 Đ10 k1 đ.b"
            })
    void theAverageOfTermTwoIsTold(String first, String expected) {
        SubjectYear subject = new SubjectYear(SUBJECT, Pupils.term(2, Pupils.mark(first)), TermMarks.none());
        assertThat(needed("TT58", subject)).isEqualTo(List.of(expected.split("\\|")));
    }

    private static List<String> needed(String code, SubjectYear subject) {
        return Pupils.regulation(code).evaluate(Pupils.of(subject), true).explanation().stream()
                .filter(reason -> reason.topic() == Reason.Topic.NEEDED)
                .map(reason ->
                        reason.sentence().vi().replaceAll(".* từ (\\d),(\\d) cần (.*) từ (\\d+,\\d)", "$1$2 $3 $4")
                                + " "
                                + reason.article().place())
                .toList();
    }
}

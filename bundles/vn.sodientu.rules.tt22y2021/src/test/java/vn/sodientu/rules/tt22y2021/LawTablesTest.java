package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.ExemptionRule;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** The articles as tables, both sides of each boundary. */
class LawTablesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-9-levels.csv", delimiter = ';', numLinesToSkip = 1)
    void articleNineGivesTheLevel(
            String scores, @Nullable String comments, String before, String level, String article) {
        YearOutcome outcome =
                Pupils.REGULATION.evaluate(Pupils.of(scores, comments == null ? "" : comments, Pupils.GOOD, 0), false);
        for (Period period : Period.values()) {
            PeriodOutcome one = outcome.of(period);
            assertThat(one.levelBefore()).as(article).isEqualTo(before);
            assertThat(one.level()).as(article).isEqualTo(level);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-8-training.csv", delimiter = ';', numLinesToSkip = 1)
    void articleEightGivesTheTrainingOfTheYear(String hk1, String hk2, String year, String article) {
        YearOutcome outcome = Pupils.REGULATION.evaluate(Pupils.of("8.0", "D", new Conduct(hk1, hk2, null), 0), true);
        assertThat(outcome.year().conduct()).isEqualTo(year);
        assertThat(outcome.explanation())
                .anySatisfy(reason -> assertThat(reason.article().place()).isEqualTo(article));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-12-promotion.csv", delimiter = ';', numLinesToSkip = 1)
    void articlesTwelveToFourteenDecideThePromotion(
            String learning, String training, int absences, String promotion, String article) {
        YearOutcome outcome = Pupils.REGULATION.evaluate(withResults(learning, training, absences), false);
        assertThat(outcome.year().level()).isEqualTo(learning);
        assertThat(outcome.promotion()).as(article).isEqualTo(promotion);
    }

    private static PupilYear withResults(String learning, String training, int absences) {
        String mark =
                switch (learning) {
                    case "T" -> "9.0";
                    case "D" -> "5.0";
                    default -> "3.0";
                };
        String scores = String.join(" ", Collections.nCopies(8, mark));
        return Pupils.of(scores, "D", new Conduct(training, training, null), absences);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-15-awards.csv", delimiter = ';', numLinesToSkip = 1)
    void articleFifteenGivesTheAward(String scores, String training, String award, String article) {
        YearOutcome outcome =
                Pupils.REGULATION.evaluate(Pupils.of(scores, "D", new Conduct(training, training, null), 0), false);
        assertThat(outcome.year().award()).as(article).isEqualTo(award.equals("-") ? null : award);
        assertThat(outcome.hk1().award()).isNull();
        assertThat(outcome.hk2().award()).isNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-6-counts.csv", delimiter = ';', numLinesToSkip = 1)
    void articleSixGivesTheNumberOfRegularMarks(SubjectKind kind, int lessons, int regular, String article) {
        Subject subject = Pupils.subject("X", kind, lessons);
        assertThat(Pupils.REGULATION.plan(subject, Term.HK1).columns())
                .as(article)
                .filteredOn(MarkColumn::required)
                .hasSize(regular + 2);
        YearOutcome short1 = Pupils.REGULATION.evaluate(
                Pupils.of(new SubjectYear(
                        subject, Pupils.term(regular - 1, Pupils.one(kind)), Pupils.term(regular, Pupils.one(kind)))),
                false);
        assertThat(short1.subjects().get(0).hk1()).isNull();
        assertThat(short1.subjects().get(0).hk2()).isNotNull();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/road-map.csv", delimiter = ';', numLinesToSkip = 1)
    void theRoadMapGivesItsPartOfTheGrades(ArgumentsAccessor row) {
        SchoolYear year = new SchoolYear(row.getInteger(0));
        for (int grade = 5; grade <= 13; grade++) {
            assertThat(Pupils.REGULATION.governs(year, grade))
                    .as(year + " grade " + grade)
                    .isEqualTo("TT22".equals(row.getString(grade - 4)));
        }
    }

    @Test
    void theProgrammesHaveTheirScoredSubjects() {
        assertThat(Pupils.REGULATION.programme(SchoolLevel.THCS, 8))
                .extracting(Subject::code)
                .containsExactly(
                        "VAN", "TOAN", "NN1", "GDCD", "LSDL", "KHTN", "CN", "TIN", "GDTC", "NT", "GDDP", "HDTN");
        assertThat(Pupils.REGULATION.programme(SchoolLevel.THPT, 10))
                .filteredOn(subject -> subject.kind() == SubjectKind.SCORE)
                .hasSize(9);
    }

    @Test
    void articleTenExemptsFromPracticeOnlyAndNeverFromASubject() {
        for (String code : new String[] {"GDTC", "QPAN", "GDQPAN", "QP"}) {
            assertThat(Pupils.REGULATION.exemption(Pupils.subject(code, SubjectKind.SCORE, 35)))
                    .hasToString("ExemptionRule[effect=THEORY_INSTEAD, article=TT22 Đ10]");
        }
        assertThat(Pupils.REGULATION
                        .exemption(Pupils.subject("NT", SubjectKind.COMMENT, 70))
                        .effect())
                .isEqualTo(ExemptionRule.Effect.NONE);
    }

    @Test
    void aPlanNamesTheArticlesBehindARefusedMark() {
        assertThat(Pupils.REGULATION
                        .plan(Pupils.subject("X", SubjectKind.SCORE, 35), Term.HK1)
                        .articles())
                .hasToString("Articles[kind=TT22 Đ5 k3, format=TT22 Đ5 k3, count=TT22 Đ6 k2]");
    }

    @Test
    void technologyIsTaughtLongerFromGradeEight() {
        assertThat(technology(7)).isEqualTo(35);
        assertThat(technology(8)).isEqualTo(52);
    }

    private static int technology(int grade) {
        return Pupils.REGULATION.programme(SchoolLevel.THCS, grade).stream()
                .filter(subject -> subject.code().equals("CN"))
                .findFirst()
                .orElseThrow()
                .periods()
                .perYear();
    }
}

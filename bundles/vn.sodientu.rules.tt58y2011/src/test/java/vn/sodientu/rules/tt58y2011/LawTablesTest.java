package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** The articles as tables, both sides of each boundary, before and after Circular 26. */
class LawTablesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-13-levels.csv", delimiter = ';', numLinesToSkip = 1)
    void articleThirteenGivesTheLevel(
            String regulation,
            String scores,
            String comments,
            @Nullable String specialised,
            String average,
            String before,
            String level,
            String article) {
        ClassKind kind = new ClassKind(SchoolLevel.THPT, 11, specialised);
        YearOutcome outcome = Pupils.regulation(regulation)
                .evaluate(new PupilYear(kind, Pupils.subjects(scores, comments), Pupils.GOOD, 0, null), false);
        for (Period period : Period.values()) {
            PeriodOutcome one = outcome.of(period);
            assertThat(one.average()).as(article).isEqualTo(Pupils.mark(average));
            assertThat(one.levelBefore()).as(article).isEqualTo(before);
            assertThat(one.level()).as(article).isEqualTo(level);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-15-promotion.csv", delimiter = ';', numLinesToSkip = 1)
    void articlesFifteenToSeventeenDecideThePromotion(
            String level, String conduct, int absences, String promotion, String article) {
        YearOutcome outcome = Pupils.ISSUED.evaluate(
                Pupils.of("TOAN=" + mark(level) + " 4x" + mark(level), "D", new Conduct("T", "T", conduct), absences),
                false);
        assertThat(outcome.year().level()).isEqualTo(level);
        assertThat(outcome.promotion()).as(article).isEqualTo(promotion);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-18-awards.csv", delimiter = ';', numLinesToSkip = 1)
    void articleEighteenGivesTheTitleOfTermsAndYear(String level, String conduct, String award, String article) {
        YearOutcome outcome = Pupils.AMENDED.evaluate(
                Pupils.of("TOAN=" + mark(level) + " 4x" + mark(level), "D", new Conduct(conduct, conduct, conduct), 0),
                false);
        for (Period period : Period.values()) {
            assertThat(outcome.of(period).award()).as(article).isEqualTo(award.equals("-") ? null : award);
        }
    }

    private static String mark(String level) {
        return switch (level) {
            case "G" -> "8.0";
            case "K" -> "6.5";
            case "TB" -> "5.0";
            case "Y" -> "3.5";
            default -> "3.4";
        };
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-8-counts.csv", delimiter = ';', numLinesToSkip = 1)
    void articleEightGivesTheNumbersOfMarks(
            String code, int week, int year, int regularMin, int regularMax, int planned, String article) {
        Regulation regulation = Pupils.regulation(code);
        Subject subject = new Subject("X", "X", SubjectKind.SCORE, new Periods(year, week));
        assertThat(regulation.plan(subject, Term.HK1).columns())
                .as(article)
                .satisfies(columns -> assertThat(columns)
                        .filteredOn(column -> column.slot() == MarkColumn.Slot.REGULAR)
                        .hasSize(regularMax)
                        .filteredOn(MarkColumn::required)
                        .hasSize(regularMin))
                .satisfies(columns -> assertThat(columns)
                        .filteredOn(column -> column.slot() == MarkColumn.Slot.PERIODIC)
                        .hasSize(planned)
                        .allMatch(MarkColumn::required));
        SubjectYear taught = new SubjectYear(
                subject, Pupils.term(regularMin - 1, new Score(80)), Pupils.term(regularMin, new Score(80)));
        YearOutcome outcome = regulation.evaluate(Pupils.of(taught), false);
        assertThat(outcome.subjects().get(0).hk1()).isNull();
        assertThat(outcome.subjects().get(0).hk2()).isEqualTo(new Score(80));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/road-map.csv", delimiter = ';', numLinesToSkip = 1)
    void theRoadMapGivesEachRegulationItsPartOfTheGrades(ArgumentsAccessor row) {
        SchoolYear year = new SchoolYear(row.getInteger(0));
        for (int grade = 5; grade <= 13; grade++) {
            String governing = row.getString(grade - 4);
            assertThat(Pupils.ISSUED.governs(year, grade))
                    .as(year + " grade " + grade)
                    .isEqualTo("TT58".equals(governing));
            assertThat(Pupils.AMENDED.governs(year, grade))
                    .as(year + " grade " + grade)
                    .isEqualTo("TT58_26".equals(governing));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-10-terms.csv", delimiter = ';', numLinesToSkip = 1)
    void articleTenGivesTheResultOfATerm(
            String code, String regular, String periodic, String last, String result, String article) {
        SubjectKind kind = last.contains("D") ? SubjectKind.COMMENT : SubjectKind.SCORE;
        SubjectYear subject =
                new SubjectYear(Pupils.subject("X", kind, 10), Pupils.term(regular, periodic, last), null);
        YearOutcome outcome = Pupils.regulation(code).evaluate(Pupils.of(subject), false);
        assertThat(outcome.subjects().get(0).hk1()).as(article).isEqualTo(Pupils.mark(result));
    }

    @Test
    void articleTwelveLeavesThreeSubjectsOut() {
        for (String code : new String[] {"TD", "AN", "MT"}) {
            assertThat(Pupils.ISSUED.exemption(Pupils.subject(code, SubjectKind.COMMENT, 10)))
                    .hasToString("ExemptionRule[effect=LEFT_OUT, article=TT58 Đ12]");
        }
        assertThat(Pupils.AMENDED.exemption(Pupils.subject("QP", SubjectKind.SCORE, 10)))
                .hasToString("ExemptionRule[effect=NONE, article=TT58_26 Đ12]");
    }

    @Test
    void aPlanNamesTheArticlesBehindARefusedMark() {
        Subject subject = Pupils.subject("LI", SubjectKind.SCORE, 10);
        assertThat(Pupils.ISSUED.plan(subject, Term.HK1).articles())
                .hasToString("Articles[kind=TT58 Đ6 k1, format=TT58 Đ8 k4, count=TT58 Đ8 k2]");
        assertThat(Pupils.AMENDED.plan(subject, Term.HK1).articles())
                .hasToString("Articles[kind=TT58_26 Đ6 k1, format=TT58_26 Đ8 k2, count=TT58_26 Đ8 k1]");
    }

    @Test
    void theProgrammesFollowGradeAndLevel() {
        assertThat(Pupils.ISSUED.programme(SchoolLevel.THCS, 8))
                .extracting(Subject::code)
                .containsExactly("TOAN", "LI", "HOA", "SINH", "VAN", "SU", "DIA", "NN", "GDCD", "CN", "TD", "AN", "MT");
        assertThat(Pupils.ISSUED.programme(SchoolLevel.THCS, 7))
                .extracting(Subject::code)
                .hasSize(12)
                .doesNotContain("HOA");
        assertThat(Pupils.AMENDED.programme(SchoolLevel.THPT, 11))
                .extracting(Subject::code)
                .contains("TIN", "QP", "TD", "HOA")
                .doesNotContain("AN", "MT");
    }
}

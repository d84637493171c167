package vn.sodientu.rules.tt22y2021;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/** What units may settle, and that plan, check and result all follow it. */
class SettingsTest {
    @Test
    void everySettingIsAskedInBothLanguagesAndAcceptsItsOwnStandard() {
        assertThat(Pupils.REGULATION.settings())
                .extracting(RuleSetting::key)
                .containsExactly(
                        "TT22.adjustment.sole",
                        "TT22.adjustment.commentSubjectCounts",
                        "TT22.reassessAfterTraining",
                        "TT22.topics.extraMark",
                        "TT22.regular.hk1",
                        "TT22.regular.hk2",
                        "TT22.comment.hk1",
                        "TT22.comment.hk2");
        assertThat(Pupils.REGULATION.settings()).allSatisfy(setting -> {
            assertThat(setting.fault(setting.standard())).isEmpty();
            assertThat(setting.question().vi()).isNotBlank();
            assertThat(setting.question().en()).isNotBlank();
            assertThat(setting.article().regulation()).isEqualTo("TT22");
        });
    }

    @Test
    void theStandardsAreTheCircularItself() {
        assertThat(standards()).hasSize(8);
        Regulation same = Pupils.REGULATION.with(standards());
        for (Example example : Example.all()) {
            assertThat(same.evaluate(example.pupil(), true))
                    .isEqualTo(Pupils.REGULATION.evaluate(example.pupil(), true));
        }
    }

    private static Map<String, String> standards() {
        return Pupils.REGULATION.settings().stream()
                .collect(java.util.stream.Collectors.toMap(RuleSetting::key, RuleSetting::standard));
    }

    @Test
    void aKeyNotNamedHasItsStandardAgain() {
        Regulation lift = Pupils.REGULATION.with(Map.of("TT22.adjustment.sole", "LIFT"));
        PupilYear pupil = Example.of("TT22-36").pupil();
        assertThat(lift.evaluate(pupil, false).year().level()).isEqualTo("K");
        assertThat(lift.id()).isEqualTo(Pupils.REGULATION.id());
        assertThat(lift.with(Map.of()).evaluate(pupil, false).year().level()).isEqualTo("D");
    }

    @Test
    void whatIsNoSettingOrNoValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pupils.REGULATION.with(Map.of("TT58.regular.hk1", "2,3,4")))
                .withMessageContaining("TT58.regular.hk1");
        for (String value : List.of("", "2,3", "2,3,5", "0,3,4", "x,3,4")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pupils.REGULATION.with(Map.of("TT22.regular.hk1", value)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Pupils.REGULATION.with(Map.of("TT22.comment.hk1", "3")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-6-minima.csv", delimiter = ';', numLinesToSkip = 1)
    void planCheckAndResultFollowTheMinimaOfTheirTerm(
            String key, String value, SubjectKind kind, int lessons, int least, int most, int columns) {
        Regulation regulation = Pupils.REGULATION.with(Map.of(key, value));
        Subject subject = Pupils.subject("X", kind, lessons);
        Term term = key.endsWith("1") ? Term.HK1 : Term.HK2;
        assertThat(regulation.plan(subject, term).columns())
                .filteredOn(column -> column.slot() == MarkColumn.Slot.REGULAR)
                .hasSize(columns)
                .filteredOn(MarkColumn::required)
                .hasSize(least);
        for (int count = 0; count <= most + 1; count++) {
            PupilYear pupil = pupil(subject, term, count);
            boolean enough = count >= least;
            assertThat(regulation.check(pupil))
                    .as(count + " marks")
                    .hasSize(enough && count <= most ? 0 : 1)
                    .allMatch(fault ->
                            fault.path().equals("subjects[0]." + term.period().code() + ".tx"));
            assertThat(regulation.evaluate(pupil, false).subjects().get(0).of(term.period()) != null)
                    .as(count + " marks")
                    .isEqualTo(enough);
        }
        Term other = term == Term.HK1 ? Term.HK2 : Term.HK1;
        assertThat(regulation.plan(subject, other)).isEqualTo(Pupils.REGULATION.plan(subject, other));
    }

    private static PupilYear pupil(Subject subject, Term term, int count) {
        TermMarks marks = Pupils.term(count, Pupils.one(subject.kind()));
        return Pupils.of(
                term == Term.HK1 ? new SubjectYear(subject, marks, null) : new SubjectYear(subject, null, marks));
    }
}

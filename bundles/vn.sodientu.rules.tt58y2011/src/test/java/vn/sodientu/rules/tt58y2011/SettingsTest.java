package vn.sodientu.rules.tt58y2011;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.Periods;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.year.Term;

/** What units may settle, and that plan, check and result all follow it. */
class SettingsTest {
    @Test
    void everySettingIsAskedInBothLanguagesAndAcceptsItsOwnStandard() {
        assertThat(Pupils.ISSUED.settings())
                .extracting(RuleSetting::key)
                .containsExactly(
                        "TT58.clause6.excellentFellToPoor",
                        "TT58.clause6.measuredAgainstFair",
                        "TT58.clause6.culpritMayBeCore",
                        "TT58.regular.hk1",
                        "TT58.regular.hk2",
                        "TT58.regular.whole");
        assertThat(Pupils.AMENDED.settings())
                .extracting(RuleSetting::key)
                .containsExactly(
                        "TT58_26.clause6.excellentFellToPoor",
                        "TT58_26.clause6.measuredAgainstFair",
                        "TT58_26.clause6.culpritMayBeCore",
                        "TT58_26.regular.hk1",
                        "TT58_26.regular.hk2");
        for (Regulation regulation : List.of(Pupils.ISSUED, Pupils.AMENDED)) {
            assertThat(regulation.settings()).allSatisfy(setting -> {
                assertThat(setting.fault(setting.standard())).isEmpty();
                assertThat(setting.question().vi()).isNotBlank();
                assertThat(setting.question().en()).isNotBlank();
                assertThat(setting.article().regulation())
                        .isEqualTo(regulation.id().code());
            });
        }
    }

    @Test
    void theStandardsAreTheCircularItself() {
        for (Example example : Example.all()) {
            Regulation regulation = Pupils.regulation(example.regulation());
            Regulation same = regulation.with(
                    regulation.settings().stream().collect(Collectors.toMap(RuleSetting::key, RuleSetting::standard)));
            assertThat(same.id()).isEqualTo(regulation.id());
            assertThat(same.evaluate(example.pupil(), true)).isEqualTo(regulation.evaluate(example.pupil(), true));
        }
    }

    @Test
    void theOtherCircularsKeysAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pupils.AMENDED.with(Map.of("TT58.regular.hk1", "1,2,3")))
                .withMessageContaining("TT58.regular.hk1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pupils.AMENDED.with(Map.of("TT58_26.regular.whole", "YES")));
        assertThatIllegalArgumentException().isThrownBy(() -> Pupils.ISSUED.with(Map.of("TT58.regular.whole", "yes")));
        assertThatIllegalArgumentException().isThrownBy(() -> Pupils.ISSUED.with(Map.of("TT58.regular.hk2", "1,2")));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/dieu-8-minima.csv", delimiter = ';', numLinesToSkip = 1)
    void planCheckAndResultFollowTheMinimaOfTheirTerm(
            String key, String value, SubjectKind kind, int week, int year, int least, int most) {
        Regulation circular = Pupils.regulation(key.substring(0, key.indexOf('.')));
        Regulation regulation = circular.with(Map.of(key, value));
        Subject subject = new Subject("X", "X", kind, new Periods(year, week));
        Term term = key.endsWith("1") ? Term.HK1 : Term.HK2;
        assertThat(regulation.plan(subject, term).columns())
                .filteredOn(column -> column.slot() == MarkColumn.Slot.REGULAR)
                .hasSize(most)
                .filteredOn(MarkColumn::required)
                .hasSize(least);
        for (int count = 0; count <= most + 1; count++) {
            TermMarks marks = Pupils.term(count, kind == SubjectKind.SCORE ? Pupils.score(80) : Pupils.comment(true));
            PupilYear pupil = Pupils.of(
                    term == Term.HK1 ? new SubjectYear(subject, marks, null) : new SubjectYear(subject, null, marks));
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
        assertThat(regulation.plan(subject, other)).isEqualTo(circular.plan(subject, other));
    }

    @Test
    void regularMarksMayBeSettledToBeWhole() {
        Regulation whole = Pupils.ISSUED.with(Map.of("TT58.regular.whole", "YES"));
        Subject subject = Pupils.subject("LI", SubjectKind.SCORE, 10);
        assertThat(whole.plan(subject, Term.HK1).columns())
                .filteredOn(MarkColumn::whole)
                .extracting(MarkColumn::id)
                .containsExactly("tx1", "tx2", "tx3", "tx4");
        assertThat(Pupils.ISSUED.plan(subject, Term.HK1).columns()).noneMatch(MarkColumn::whole);
        assertThat(whole.plan(Pupils.subject("AN", SubjectKind.COMMENT, 10), Term.HK1)
                        .columns())
                .noneMatch(MarkColumn::whole);
        PupilYear pupil = Pupils.of(new SubjectYear(subject, Pupils.term("8 7.5 6.0 D", "8.5", "8.5"), null));
        assertThat(faults(whole, pupil))
                .containsExactly("subjects[0].hk1.tx[3] TT58 Đ6 k1", "subjects[0].hk1.tx[1] TT58 Đ8 k4");
        assertThat(faults(Pupils.ISSUED, pupil)).containsExactly("subjects[0].hk1.tx[3] TT58 Đ6 k1");
        assertThat(whole.check(pupil).get(1).message().vi()).isEqualTo("Môn LI, học kì I: KTtx 7,5 phải là số nguyên");
    }

    @Test
    void topicsHaveNoMarksOfTheirOwn() {
        Subject subject = Pupils.subject("LI", SubjectKind.SCORE, 10);
        TermMarks marks = new TermMarks(Pupils.marks("8 8"), Pupils.marks("8"), Pupils.marks("2 2"), Pupils.score(80));
        for (Regulation regulation : List.of(Pupils.ISSUED, Pupils.AMENDED)) {
            PupilYear pupil = Pupils.of(new SubjectYear(subject, marks, null));
            assertThat(faults(regulation, pupil))
                    .containsExactly("subjects[0].hk1.cd " + regulation.id().code() + " Đ9");
            assertThat(regulation.evaluate(pupil, false).subjects().get(0).hk1())
                    .isEqualTo(Pupils.score(80));
        }
    }

    private static List<String> faults(Regulation regulation, PupilYear pupil) {
        return regulation.check(pupil).stream()
                .map(fault -> fault.path() + " " + fault.article())
                .toList();
    }
}

package vn.sodientu.core.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.core.fake.FakeRegulation;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.Conduct;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.TermMarks;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

class PupilYearAssemblyTest {
    private static final ClassId CLASS = new ClassId(1, 2);
    private static final PupilId PUPIL = new PupilId(1, 3);
    private static final SchoolClass CLAZZ = new SchoolClass(
            CLASS,
            new SchoolYear(2025),
            "8A",
            new ClassKind(SchoolLevel.THCS, 8, null),
            null,
            List.of(FakeRegulation.TOAN, FakeRegulation.NHAC));
    private static final ClassPlans PLANS = new ClassPlans(FakeRegulation.of("TT22", "1.0.0"), CLAZZ);

    private static final StandingArrangements NOBODY = new StandingArrangements(List.of());

    @Test
    void marksGoToTheSlotOfTheirColumnInTheOrderOfThePlan() {
        PupilYear year =
                year(List.of(entry("ck", 1, 90), entry("tx2", 1, 70), entry("gk", 1, 80), entry("tx1", 1, 60)));

        assertThat(year.subjects().get(0).hk1())
                .isEqualTo(new TermMarks(List.of(new Score(60), new Score(70)), List.of(new Score(80)), new Score(90)));
    }

    @Test
    void aSubjectWithoutMarksHasNoneInBothTerms() {
        PupilYear year = year(List.of(entry("ck", 1, 90)));

        assertThat(year.subjects().get(0).hk2()).isEqualTo(TermMarks.none());
        assertThat(year.subjects().get(1).hk1()).isEqualTo(TermMarks.none());
    }

    @Test
    void whatComesLaterInTheListCountsAndAClearedCellIsEmpty() {
        assertThat(year(List.of(entry("ck", 1, 90), entry("ck", 2, 40)))
                        .subjects()
                        .get(0)
                        .hk1())
                .isEqualTo(new TermMarks(List.of(), List.of(), new Score(40)));
        assertThat(year(List.of(entry("ck", 1, 90), entry("ck", 2, null)))
                        .subjects()
                        .get(0)
                        .hk1())
                .isEqualTo(TermMarks.none());
    }

    @Test
    void anEntryInAColumnThePlanNoLongerHasIsLeftOut() {
        assertThat(year(List.of(entry("dk7", 1, 90))).subjects().get(0).hk1()).isEqualTo(TermMarks.none());
    }

    @Test
    void absencesAreTheSumOfTheTermsAndUnknownBeforeAnyIsRecorded() {
        assertThat(year(List.of()).absences()).isNull();
        assertThat(year(List.of(), record(Period.HK1, 3, 4)).absences()).isEqualTo(7);
        assertThat(year(List.of(), record(Period.HK1, 3, 4), record(Period.HK2, 0, 1))
                        .absences())
                .isEqualTo(8);
        assertThat(year(List.of(), record(Period.YEAR, 0, 0)).absences()).isNull();
    }

    @Test
    void conductIsTakenPeriodByPeriod() {
        assertThat(year(List.of(), record(Period.HK2, 0, 0)).conduct()).isEqualTo(new Conduct(null, "K", null));
    }

    @Test
    void anotherPupilsMarksAreNotMixedIn() {
        PupilYearAssembly years =
                YearFacts.none(NOBODY).withMarks(List.of(entry("ck", 1, 90))).years(PLANS);

        assertThat(years.of(new PupilId(1, 4)).subjects().get(0).hk1()).isEqualTo(TermMarks.none());
    }

    private static PupilYear year(List<MarkEntry> marks, TermRecord... records) {
        return new YearFacts(marks, List.of(records), List.of(), NOBODY)
                .years(PLANS)
                .of(PUPIL);
    }

    private static MarkEntry entry(String column, int version, @Nullable Integer tenths) {
        Mark mark = tenths == null ? null : new Score(tenths);
        return new MarkEntry(
                new SheetId(CLASS, "TOAN", Term.HK1), PUPIL, column, version, mark, "a", Instant.EPOCH, "UI");
    }

    private static TermRecord record(Period period, int excused, int unexcused) {
        return new TermRecord(PUPIL, period, "K", excused, unexcused, 1);
    }
}

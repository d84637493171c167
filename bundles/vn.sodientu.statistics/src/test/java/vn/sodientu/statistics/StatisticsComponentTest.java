package vn.sodientu.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.ClassRecords;
import vn.sodientu.api.spi.records.PupilRecords;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.ResultRecords;
import vn.sodientu.api.statistics.QualityRow;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.ClassKind;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

class StatisticsComponentTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final ClassId CLASS = new ClassId(5, 1);
    private static final SchoolClass CLAZZ =
            new SchoolClass(CLASS, YEAR, "8A", new ClassKind(SchoolLevel.THCS, 8, null), null, List.of());
    private static final Actor WHO = new Actor("so", "Sở", List.of());
    private static final List<Enrolment> LIST = List.of(
            member(1, null), member(2, null), member(3, null), member(4, LocalDate.of(2026, 3, 1)), member(5, null));
    private static final Map<PupilId, YearOutcome> RESULTS = Map.of(
            id(1), outcome("T", "T", "HSG", "PROMOTED"),
            id(2), outcome("K", "T", null, "PROMOTED"),
            id(3), outcome(null, "K", null, null),
            id(4), outcome("T", "T", "HSG", "PROMOTED"));

    @Test
    void pupilsWhoLeftAreInNoFigureAndThoseWithoutALevelAreNotRanked() {
        QualityRow row = statistics(Optional.empty())
                .quality(WHO, 5, YEAR, Period.YEAR)
                .orThrow()
                .get(0);

        assertThat(row.pupils()).isEqualTo(4);
        assertThat(row.ranked()).isEqualTo(2);
        assertThat(row.levels()).isEqualTo(Map.of("T", 1, "K", 1));
        assertThat(row.conducts()).isEqualTo(Map.of("T", 2, "K", 1));
        assertThat(row.awards()).isEqualTo(Map.of("HSG", 1));
        assertThat(row.promotions()).isEqualTo(Map.of("PROMOTED", 2));
        assertThat(row.regulation()).isEqualTo("TT22");
        assertThat(row.grade()).isEqualTo(8);
    }

    @Test
    void afterASummerTheSecondDecisionCounts() {
        Map<PupilId, YearOutcome> results = Map.of(
                id(1), afterSummer("REASSESS", "PROMOTED"),
                id(2), afterSummer("REASSESS", "RETAINED"),
                id(3), outcome("K", "T", null, "PROMOTED"),
                id(5), outcome("CD", "T", null, "REASSESS"));

        QualityRow year = QualityCount.of(CLAZZ, LIST, results, Period.YEAR);

        assertThat(year.promotions()).isEqualTo(Map.of("PROMOTED", 2, "RETAINED", 1, "REASSESS", 1));
        assertThat(year.promotedAfterSummer()).isEqualTo(1);
        assertThat(QualityCount.of(CLAZZ, LIST, results, Period.HK2).promotedAfterSummer())
                .isZero();
    }

    private static YearOutcome afterSummer(String promotion, String second) {
        YearOutcome before = outcome("CD", "T", null, promotion);
        return new YearOutcome(
                before.regulation(),
                List.of(),
                before.hk1(),
                before.hk2(),
                before.year(),
                promotion,
                List.of("TOAN"),
                new SummerOutcome(null, "D", "T", second),
                List.of());
    }

    @Test
    void aTermHasNoPromotions() {
        QualityRow row = statistics(Optional.empty())
                .quality(WHO, 5, YEAR, Period.HK1)
                .orThrow()
                .get(0);

        assertThat(row.promotions()).isEmpty();
        assertThat(row.ranked()).isZero();
    }

    @Test
    void whoeverLeftOnTheLastDayOfTheYearCountsAndTheDayBeforeNot() {
        assertThat(pupils(YEAR.lastDay())).isEqualTo(1);
        assertThat(pupils(YEAR.lastDay().minusDays(1))).isZero();
    }

    @Test
    void whoeverMayNotSeeStatisticsIsRefused() {
        Refusal refusal = Refusal.of(Refusal.Kind.FORBIDDEN, "", "Không có quyền", "Forbidden");

        assertThat(statistics(Optional.of(refusal)).quality(WHO, 5, YEAR, Period.YEAR))
                .isEqualTo(Outcome.refused(refusal));
    }

    private static int pupils(LocalDate left) {
        return QualityCount.of(CLAZZ, List.of(member(1, left)), Map.of(), Period.YEAR)
                .pupils();
    }

    private static StatisticsComponent statistics(Optional<Refusal> refusal) {
        return new StatisticsComponent(
                (who, what, where) -> {
                    assertThat(what).isEqualTo(Permission.VIEW_STATISTICS);
                    assertThat(where).isEqualTo(new Scope.OfUnit(5));
                    return refusal;
                },
                new ReadOnlyStore());
    }

    private static Enrolment member(int number, @Nullable LocalDate to) {
        Pupil pupil = new Pupil(
                id(number),
                "14000000" + number,
                new PersonName("Lò Văn " + number),
                LocalDate.of(2012, 1, number),
                Gender.MALE,
                PupilStatus.STUDYING,
                YEAR.firstDay(),
                Particulars.UNKNOWN,
                1);
        return new Enrolment(CLASS, pupil, number, YEAR.firstDay(), to);
    }

    private static PupilId id(int number) {
        return new PupilId(5, number);
    }

    private static YearOutcome outcome(
            @Nullable String level, String conduct, @Nullable String award, @Nullable String promotion) {
        PeriodOutcome none = new PeriodOutcome(null, null, null, null, null);
        PeriodOutcome year = new PeriodOutcome(null, level, level, conduct, award);
        return new YearOutcome(
                new RegulationId("TT22", "1.0.0"), List.of(), none, none, year, promotion, List.of(), null, List.of());
    }

    /** Answers the few questions of the statistics; any other is a fault of the test. */
    private static final class ReadOnlyStore implements RecordStore {
        @Override
        public <T> T read(Function<Records, T> work) {
            return work.apply(stub(
                    Records.class,
                    Map.of(
                            "classes", stub(ClassRecords.class, Map.of("of", List.of(CLAZZ))),
                            "pupils", stub(PupilRecords.class, Map.of("enrolments", LIST)),
                            "results", stub(ResultRecords.class, Map.of("of", Map.of(CLASS, RESULTS))))));
        }

        @Override
        public <T> T write(Function<Records, T> work) {
            throw new AssertionError("Statistics write nothing");
        }

        private static <S> S stub(Class<S> type, Map<String, Object> answers) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> Optional.ofNullable(
                                    answers.get(method.getName()))
                            .orElseThrow(() -> new AssertionError("Not foreseen: " + method))));
        }
    }
}

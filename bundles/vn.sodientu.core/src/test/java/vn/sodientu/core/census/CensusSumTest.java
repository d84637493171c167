package vn.sodientu.core.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.census.CensusFigures;
import vn.sodientu.domain.census.Change;
import vn.sodientu.domain.census.ChangeKind;
import vn.sodientu.domain.census.Completion;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Programme;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.year.SchoolYear;

class CensusSumTest {
    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static Person person(int birthYear, List<Completion> done, List<Change> changes, boolean illiterate) {
        return new Person(
                "Lò Văn Một",
                birthYear,
                Gender.MALE,
                "Con",
                "Thái",
                "",
                "",
                "",
                illiterate,
                null,
                List.of(),
                done,
                changes,
                "");
    }

    private static CensusFigures figures(Person... persons) {
        CensusSum sum = new CensusSum(YEAR);
        sum.add(new Sheet("P-01", "Xã", "Bản", "", "Lò Văn Pản", true, "", "", List.of(persons)));
        return sum.figures(3);
    }

    @ParameterizedTest
    @CsvSource({"2011, 0", "2010, 1", "2007, 1", "2006, 0"})
    void youthIsFifteenToEighteen(int birthYear, int youth) {
        assertThat(figures(person(birthYear, List.of(), List.of(), false)).youth())
                .isEqualTo(youth);
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_SECONDARY, 2025, 1",
        "CONTINUING_LOWER_SECONDARY, 2025, 1",
        "LOWER_SECONDARY, 2026, 0",
        "PRIMARY, 2020, 0"
    })
    void whoCompletedLowerSecondarySchoolByTheYearCounts(Programme programme, int year, int done) {
        Completion completion = new Completion(programme, year);
        assertThat(figures(person(2009, List.of(completion), List.of(), false)).youthDone())
                .isEqualTo(done);
    }

    @Test
    void theShareIsRoundedHalfUpToATenthOfAPercent() {
        Person done = person(2009, List.of(new Completion(Programme.LOWER_SECONDARY, 2024)), List.of(), false);
        Person open = person(2009, List.of(), List.of(), false);
        assertThat(figures(done, open, open).shareTenths()).isEqualTo(333);
        assertThat(figures(done, done, open).shareTenths()).isEqualTo(667);
        assertThat(figures().shareTenths()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "MOVED_OUT, 2025-09-30, 0",
        "MOVED_OUT, 2025-10-01, 1",
        "DIED, 2025-09-30, 0",
        "MOVED_IN, 2025-09-30, 1",
        "MOVED_IN, 2025-10-01, 0"
    })
    void whoLivedThereOnTheThirtiethOfSeptemberCounts(ChangeKind kind, LocalDate day, int present) {
        assertThat(figures(person(2009, List.of(), List.of(new Change(kind, day, "")), false))
                        .persons())
                .isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource({"2011, 0", "2010, 1", "1960, 1"})
    void whoCannotReadCountsFromFifteenOn(int birthYear, int illiterate) {
        assertThat(figures(person(birthYear, List.of(), List.of(), true)).illiterate())
                .isEqualTo(illiterate);
    }
}

package vn.sodientu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.domain.year.SchoolYear;

class SchoolYearsTest {
    @Test
    void theNewestYearOfTheSchoolIsOfferedFirst() {
        SchoolYears years =
                SchoolYears.around(List.of(new SchoolYear(2025), new SchoolYear(2010)), LocalDate.of(2026, 11, 23));
        assertThat(years.first()).isEqualTo(new SchoolYear(2025));
        assertThat(years.all())
                .startsWith(new SchoolYear(2027), new SchoolYear(2026), new SchoolYear(2025))
                .endsWith(new SchoolYear(2010))
                .doesNotHaveDuplicates();
    }

    @Test
    void anEmptySchoolBeginsWithTheYearOfToday() {
        assertThat(SchoolYears.around(List.of(), LocalDate.of(2026, 7, 31)).first())
                .isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYears.around(List.of(), LocalDate.of(2026, 8, 1)).first())
                .isEqualTo(new SchoolYear(2026));
    }
}

package vn.sodientu.domain.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearTest {
    @Test
    void aSchoolYearIsReadAndWrittenAlike() {
        assertThat(SchoolYear.parse(" 2025-2026 ")).contains(new SchoolYear(2025));
        assertThat(new SchoolYear(2025)).hasToString("2025-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-2027", "2026-2025", "25-26", "1989-1990", "2101-2102", "2025/2026"})
    void anythingElseIsNoSchoolYear(String text) {
        assertThat(SchoolYear.parse(text)).isEmpty();
    }

    @Test
    void schoolYearsLieBetweenTheFirstAndTheLast() {
        assertThat(new SchoolYear(1990)).isLessThan(new SchoolYear(2100));
        assertThatThrownBy(() -> new SchoolYear(1989)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SchoolYear(2101)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSchoolYearLastsFromAugustToJuly() {
        assertThat(new SchoolYear(2025).firstDay()).isEqualTo(LocalDate.of(2025, 8, 1));
        assertThat(new SchoolYear(2025).lastDay()).isEqualTo(LocalDate.of(2026, 7, 31));
    }

    @Test
    void termsHaveNumbersAndPeriods() {
        assertThat(Term.of(1)).contains(Term.HK1);
        assertThat(Term.of(2)).contains(Term.HK2);
        assertThat(Term.of(0)).isEmpty();
        assertThat(Term.of(3)).isEmpty();
        assertThat(Term.HK1.number()).isEqualTo(1);
        assertThat(Term.HK2.number()).isEqualTo(2);
        assertThat(Term.HK1.period()).isEqualTo(Period.HK1);
        assertThat(Term.HK2.period()).isEqualTo(Period.HK2);
    }

    @Test
    void periodsHaveCodes() {
        assertThat(Period.of("hk1")).contains(Period.HK1);
        assertThat(Period.of("YEAR")).contains(Period.YEAR);
        assertThat(Period.of("hk3")).isEmpty();
        assertThat(Period.HK2.code()).isEqualTo("hk2");
        assertThat(Period.YEAR.label().vi()).isEqualTo("Cả năm");
    }
}

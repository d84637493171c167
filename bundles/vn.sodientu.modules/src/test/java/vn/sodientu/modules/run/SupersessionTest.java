package vn.sodientu.modules.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.domain.year.SchoolYear;

final class SupersessionTest {
    /** The earlier choice is unit 2, all grades, 2020 to 2024. */
    @ParameterizedTest
    @CsvSource({
        "2, , 2020, 2024, false",
        "2, , 2019, , false",
        "2, , 2021, 2024, true",
        "2, , 2020, 2023, true",
        "2, 8, 2020, 2024, true",
        "3, , 2020, 2024, true",
    })
    void aChoiceStandsUntilALaterOneCoversAllOfIt(
            long unit, @Nullable Integer grade, int from, @Nullable Integer to, boolean stands) {
        Choice earlier = choice(2, null, 2020, 2024, "1.0.0");
        Choice later = choice(unit, grade, from, to, "1.1.0");
        assertThat(Supersession.stands(earlier, List.of(earlier, later))).isEqualTo(stands);
        assertThat(Supersession.stands(later, List.of(earlier, later))).isTrue();
    }

    private static Choice choice(long unit, @Nullable Integer grade, int from, @Nullable Integer to, String value) {
        SchoolYear end = to == null ? null : new SchoolYear(to);
        return new Choice(
                unit, Choice.Kind.TEMPLATE, "mau", grade, new SchoolYear(from), end, value, "ai", Instant.EPOCH);
    }
}

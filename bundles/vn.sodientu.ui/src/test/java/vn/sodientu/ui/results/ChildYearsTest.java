package vn.sodientu.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.domain.year.SchoolYear;

class ChildYearsTest {
    @Test
    void theYearThatBeginsInAugustIsAskedFirst() {
        assertThat(asked(LocalDate.of(2026, 7, 31)).get(0)).isEqualTo(new SchoolYear(2025));
        assertThat(asked(LocalDate.of(2026, 8, 1)).get(0)).isEqualTo(new SchoolYear(2026));
    }

    @Test
    void aChildWhoWasInNoClassHasNoYears() {
        assertThat(ChildYears.known(LocalDate.of(2026, 11, 23), year -> none())).isEmpty();
    }

    private static List<SchoolYear> asked(LocalDate today) {
        List<SchoolYear> asked = new ArrayList<>();
        ChildYears.known(today, year -> {
            asked.add(year);
            return none();
        });
        return asked;
    }

    private static Outcome<PupilResult> none() {
        return Outcome.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "year", "Không học lớp nào.", "In no class."));
    }
}

package vn.sodientu.core.attendance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.domain.attendance.TermDays;
import vn.sodientu.domain.year.SchoolYear;

/** The calendar a province or school set for a year: the choice of the setting {@value #KEY}, a day like 2026-01-19. */
public final class TermCalendar {
    public static final String KEY = "year.term2.from";

    private static final Logger LOG = LoggerFactory.getLogger(TermCalendar.class);

    private final ChoiceService choices;

    public TermCalendar(ChoiceService choices) {
        this.choices = choices;
    }

    /** The days of the terms for a school. */
    public TermDays of(long school, SchoolYear year) {
        return choices.effective(school, Choice.Kind.SETTING, KEY, year, null)
                .flatMap(choice -> days(year, choice.value()))
                .orElseGet(() -> TermDays.usual(year));
    }

    private static Optional<TermDays> days(SchoolYear year, String value) {
        try {
            return Optional.of(new TermDays(year, LocalDate.parse(value)));
        } catch (DateTimeException | IllegalArgumentException unusable) {
            LOG.warn("The setting {} of {} is no day of that year: {}", KEY, year, value, unusable);
            return Optional.empty();
        }
    }
}

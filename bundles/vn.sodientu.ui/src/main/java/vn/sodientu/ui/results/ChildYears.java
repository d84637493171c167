package vn.sodientu.ui.results;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.domain.year.SchoolYear;

/** The years a child has results in. A parent may not ask for the years of the school, so each is tried. */
final class ChildYears {
    private static final int BACK = 7;
    private static final int AUGUST = 8;

    /** One year of results. */
    record Of(SchoolYear year, PupilResult result) {}

    private ChildYears() {}

    /** Newest first; a year the child was in no class is left away. */
    static List<Of> known(LocalDate today, Function<SchoolYear, Outcome<PupilResult>> ask) {
        int current = today.getMonthValue() >= AUGUST ? today.getYear() : today.getYear() - 1;
        return IntStream.rangeClosed(0, BACK)
                .mapToObj(back -> new SchoolYear(current - back))
                .flatMap(year -> ask.apply(year) instanceof Outcome.Done<PupilResult> done
                        ? Stream.of(new Of(year, done.value()))
                        : Stream.of())
                .toList();
    }
}

package vn.sodientu.ui.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;

/**
 * The school years a workbook may be for.
 *
 * @param first the one offered first: the newest the school has, else the current one
 * @param all newest first
 */
record SchoolYears(SchoolYear first, List<SchoolYear> all) {
    private static final int BACK = 8;
    private static final int AUGUST = 8;

    static SchoolYears of(Backend backend, Actor actor, School school, LocalDate today) {
        List<SchoolYear> known =
                backend.roster().years(actor, school.id()) instanceof Outcome.Done<List<SchoolYear>> done
                        ? done.value()
                        : List.of();
        return around(known, today);
    }

    static SchoolYears around(List<SchoolYear> known, LocalDate today) {
        int current = today.getMonthValue() >= AUGUST ? today.getYear() : today.getYear() - 1;
        Stream<SchoolYear> near =
                IntStream.rangeClosed(current - BACK, current + 1).mapToObj(SchoolYear::new);
        List<SchoolYear> all = Stream.concat(known.stream(), near)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return new SchoolYears(known.isEmpty() ? new SchoolYear(current) : known.get(0), all);
    }
}

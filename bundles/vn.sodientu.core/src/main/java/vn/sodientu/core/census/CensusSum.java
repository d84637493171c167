package vn.sodientu.core.census;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sodientu.api.census.CensusFigures;
import vn.sodientu.api.census.CensusRow;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Programme;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.domain.census.StudyState;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.year.SchoolYear;

/** Counts who lived in the households on 30 September of the year. */
final class CensusSum {
    private static final int YOUNGEST = 6;
    private static final int OLDEST = 18;
    private static final int YOUTH = 15;
    private static final int WHOLE_IN_TENTHS = 1000;

    private final SchoolYear year;
    private final LocalDate day;
    private final List<Person> present = new ArrayList<>();
    private int households;

    CensusSum(SchoolYear year) {
        this.year = year;
        day = LocalDate.of(year.start(), Month.SEPTEMBER, 30);
    }

    void add(Sheet sheet) {
        households++;
        sheet.persons().stream()
                .filter(person -> age(person) >= 0 && person.present(day))
                .forEach(present::add);
    }

    CensusFigures figures(long unit) {
        List<Person> youth = present.stream()
                .filter(person -> age(person) >= YOUTH && age(person) <= OLDEST)
                .toList();
        int done = (int) youth.stream().filter(this::lowerSecondary).count();
        int share = youth.isEmpty() ? 0 : (2 * WHOLE_IN_TENTHS * done + youth.size()) / (2 * youth.size());
        return new CensusFigures(
                unit,
                year,
                households,
                present.size(),
                IntStream.rangeClosed(YOUNGEST, OLDEST).mapToObj(this::row).toList(),
                youth.size(),
                done,
                share,
                (int) present.stream()
                        .filter(person -> person.illiterate() && age(person) >= YOUTH)
                        .count());
    }

    private CensusRow row(int age) {
        List<Person> all = present.stream().filter(person -> age(person) == age).toList();
        return new CensusRow(
                year.start() - age,
                age,
                all.size(),
                (int) all.stream()
                        .filter(person -> person.gender() == Gender.FEMALE)
                        .count(),
                (int) all.stream()
                        .filter(person -> !person.disability().isEmpty())
                        .count(),
                count(all, StudyState.NOT_YET),
                count(all, StudyState.STUDYING),
                count(all, StudyState.FINISHED),
                count(all, StudyState.DROPPED_OUT),
                (int) all.stream()
                        .filter(person -> person.study(year).isEmpty())
                        .count(),
                (int) all.stream()
                        .filter(person -> person.completed(Programme.PRIMARY, year.start()))
                        .count(),
                (int) all.stream().filter(this::lowerSecondary).count());
    }

    private int count(List<Person> all, StudyState state) {
        return (int) all.stream()
                .filter(person -> person.study(year)
                        .filter(study -> study.state() == state)
                        .isPresent())
                .count();
    }

    private boolean lowerSecondary(Person person) {
        return person.completed(Programme.LOWER_SECONDARY, year.start())
                || person.completed(Programme.CONTINUING_LOWER_SECONDARY, year.start());
    }

    private int age(Person person) {
        return year.start() - person.birthYear();
    }
}

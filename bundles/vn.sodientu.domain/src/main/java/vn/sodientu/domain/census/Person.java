package vn.sodientu.domain.census;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.year.SchoolYear;

/**
 * A person of a household.
 *
 * @param relation to the head of the household
 * @param parents cha, mẹ hoặc người đỡ đầu
 * @param disability kind, empty for none
 * @param pupil the pupil of the school's register who this is, if any
 * @param studies one a school year
 * @param changes moved in, moved out, died; by day
 */
public record Person(
        String name,
        int birthYear,
        Gender gender,
        String relation,
        String ethnicity,
        String religion,
        String parents,
        String disability,
        boolean illiterate,
        @Nullable PupilId pupil,
        List<Study> studies,
        List<Completion> completions,
        List<Change> changes,
        String note) {
    public Person {
        studies = List.copyOf(studies);
        completions = List.copyOf(completions);
        changes = changes.stream().sorted(Comparator.comparing(Change::day)).toList();
    }

    /** What is known of the study in a year. */
    public Optional<Study> study(SchoolYear year) {
        return studies.stream().filter(study -> study.year().equals(year)).findFirst();
    }

    /** Whether a programme was completed by the end of a calendar year. */
    public boolean completed(Programme programme, int until) {
        return completions.stream().anyMatch(one -> one.programme() == programme && one.year() <= until);
    }

    /** Whether the person lived in the household on a day. Without any change that was always so. */
    public boolean present(LocalDate day) {
        Optional<Change> last =
                changes.stream().filter(one -> !one.day().isAfter(day)).reduce((one, next) -> next);
        return last.map(one -> one.kind() == ChangeKind.MOVED_IN)
                .orElseGet(() -> changes.isEmpty() || changes.get(0).kind() != ChangeKind.MOVED_IN);
    }
}

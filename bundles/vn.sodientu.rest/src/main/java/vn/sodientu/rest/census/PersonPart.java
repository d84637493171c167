package vn.sodientu.rest.census;

import static vn.sodientu.rest.census.HouseholdBody.or;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.census.Change;
import vn.sodientu.domain.census.Completion;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Study;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;

/** A person of a household, sent and answered alike. */
@Schema(
        name = "HouseholdPerson",
        requiredProperties = {"name", "birthYear", "gender"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonPart(
        @Nullable String name,
        @Schema(example = "2012") @Nullable Integer birthYear,
        @Schema(allowableValues = {"MALE", "FEMALE"}) @Nullable String gender,
        @Schema(description = "To the head of the household") @Nullable String relation,
        @Nullable String ethnicity,
        @Nullable String religion,
        @Schema(description = "Cha, mẹ hoặc người đỡ đầu") @Nullable String parents,
        @Schema(description = "Empty for none") @Nullable String disability,
        @Nullable Boolean illiterate,
        @Schema(description = "The pupil of this school who this is", example = "3-4711") @Nullable String pupil,
        @Schema(description = "One a school year") @Nullable List<StudyPart> studies,
        @Nullable List<CompletionPart> completions,
        @Nullable List<ChangePart> changes,
        @Nullable String note) {
    private static final int SOME_YEAR = 2000;

    Person read(Faults faults, String path) {
        List<Study> years = new ArrayList<>();
        for (StudyPart one : Objects.requireNonNullElse(studies, List.<StudyPart>of())) {
            years.add(one.read(faults, path + "studies[" + years.size() + "]."));
        }
        List<Completion> done = new ArrayList<>();
        for (CompletionPart one : Objects.requireNonNullElse(completions, List.<CompletionPart>of())) {
            done.add(one.read(faults, path + "completions[" + done.size() + "]."));
        }
        List<Change> moves = new ArrayList<>();
        for (ChangePart one : Objects.requireNonNullElse(changes, List.<ChangePart>of())) {
            moves.add(one.read(faults, path + "changes[" + moves.size() + "]."));
        }
        return new Person(
                or(name),
                faults.given(path + "birthYear", birthYear, SOME_YEAR),
                faults.oneOf(path + "gender", gender, Gender.values()),
                or(relation),
                or(ethnicity),
                or(religion),
                or(parents),
                or(disability),
                Objects.requireNonNullElse(illiterate, false),
                Ids.pupilIfAny(faults, path + "pupil", pupil),
                years,
                done,
                moves,
                or(note));
    }

    static PersonPart of(Person person) {
        PupilId pupil = person.pupil();
        return new PersonPart(
                person.name(),
                person.birthYear(),
                person.gender().name(),
                person.relation(),
                person.ethnicity(),
                person.religion(),
                person.parents(),
                person.disability(),
                person.illiterate(),
                pupil == null ? null : pupil.toString(),
                person.studies().stream().map(StudyPart::of).toList(),
                person.completions().stream().map(CompletionPart::of).toList(),
                person.changes().stream().map(ChangePart::of).toList(),
                person.note());
    }
}

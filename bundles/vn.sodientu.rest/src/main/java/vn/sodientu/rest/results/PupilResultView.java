package vn.sodientu.rest.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.domain.arrangement.ArrangementText;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.year.SchoolYear;

/** The results of one pupil in a school year. */
@Schema(name = "PupilResult")
record PupilResultView(
        String pupil,
        String code,
        String name,
        @JsonProperty("class") String clazz,
        String year,
        @Schema(example = "TT22/1.0.0") String regulation,
        @Schema(description = "Why there is no level and never will be: an individual plan; absent otherwise") @Nullable
                String unranked,
        @JsonUnwrapped OutcomeView outcome) {
    static PupilResultView of(PupilResult result, SchoolYear year, Set<Trait> traits, Locale locale) {
        Enrolment enrolment = result.enrolment();
        return new PupilResultView(
                enrolment.pupil().id().toString(),
                enrolment.pupil().code(),
                enrolment.pupil().name().full(),
                enrolment.clazz().toString(),
                year.toString(),
                result.outcome().regulation().toString(),
                result.unranked() ? ArrangementText.UNRANKED.in(locale) : null,
                OutcomeView.of(result.outcome(), traits, locale));
    }
}

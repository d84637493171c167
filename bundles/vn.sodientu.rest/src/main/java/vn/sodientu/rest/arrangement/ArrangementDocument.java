package vn.sodientu.rest.arrangement;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.arrangement.ArrangementView;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.year.Period;

/** An arrangement of a pupil. What does not belong to its kind is absent. */
@Schema(name = "Arrangement")
record ArrangementDocument(
        String id,
        @JsonProperty("class") String clazz,
        String pupil,
        @Schema(allowableValues = {"EXEMPTION", "NOT_TAKEN", "INDIVIDUAL_PLAN", "MAKE_UP"}) String kind,
        @Nullable String subject,
        @Schema(description = "hk1, hk2 or year") @Nullable String period,
        @Nullable String column,
        @Nullable LocalDate due,
        @Nullable String promotion,
        @Nullable Decision decision,
        @Schema(description = "Absent for those who may not see results") @Nullable String reason,
        @Schema(
                        description = "What an exemption does to the subject",
                        allowableValues = {"NONE", "LEFT_OUT", "THEORY_INSTEAD"})
                @Nullable
                String effect,
        @Schema(example = "TT58 Đ12") @Nullable String article,
        @Schema(description = "The arrangement as a sentence") String text,
        @Schema(description = "Stored marks that do not count while it stands") int marksSetAside,
        int version,
        boolean withdrawn,
        String by,
        Instant at) {
    /** The principal's decision. */
    @Schema(name = "DecisionView")
    record Decision(String number, @Nullable LocalDate day) {}

    static ArrangementDocument of(ArrangementView view, Locale locale) {
        GrantedArrangement granted = view.granted();
        Arrangement what = granted.what();
        Arrangement.MakeUp makeUp = what instanceof Arrangement.MakeUp one ? one : null;
        String number = granted.grounds().decision();
        String reason = granted.grounds().reason();
        return new ArrangementDocument(
                granted.id().toString(),
                granted.clazz().toString(),
                granted.pupil().toString(),
                ArrangementKind.of(what).name(),
                what.about().orElse(null),
                period(what),
                makeUp == null ? null : makeUp.column(),
                makeUp == null ? null : makeUp.due(),
                what instanceof Arrangement.IndividualEducation plan ? plan.promotion() : null,
                number == null ? null : new Decision(number, granted.grounds().day()),
                reason.isEmpty() ? null : reason,
                view.effect() == null ? null : view.effect().name(),
                view.article() == null ? null : view.article().toString(),
                view.text().in(locale),
                view.marksSetAside(),
                granted.version(),
                granted.withdrawn(),
                granted.by(),
                granted.at());
    }

    private static @Nullable String period(Arrangement what) {
        Period period = what instanceof Arrangement.Exemption exemption
                ? exemption.period()
                : what instanceof Arrangement.NotTaken notTaken
                        ? notTaken.period()
                        : what instanceof Arrangement.MakeUp makeUp
                                ? makeUp.term().period()
                                : null;
        return period == null ? null : period.code();
    }
}

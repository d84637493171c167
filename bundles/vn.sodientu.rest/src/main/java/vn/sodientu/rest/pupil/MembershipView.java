package vn.sodientu.rest.pupil;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.enrolment.Membership;
import vn.sodientu.domain.people.EnrolmentMove;

/** A pupil's place in a class list, with every step in and out. */
@Schema(name = "Membership")
record MembershipView(
        String pupil,
        String year,
        @JsonProperty("class") String clazz,
        String className,
        @Schema(description = "Place in the list, never given to another") int ordinal,
        LocalDate from,
        @Schema(description = "Last day, absent while it lasts") @Nullable LocalDate to,
        boolean struck,
        List<StayView> stays,
        List<StepView> steps) {
    /** Days in the class. */
    @Schema(name = "Stay")
    record StayView(LocalDate from, @Nullable LocalDate to) {}

    /** A step in or out. */
    @Schema(name = "EnrolmentStep")
    record StepView(
            @Schema(
                            allowableValues = {
                                "JOINED",
                                "MOVED_IN",
                                "CLASS_IN",
                                "RETURNED",
                                "CLASS_OUT",
                                "MOVED_OUT",
                                "LEFT",
                                "DROPPED_OUT"
                            })
                    String kind,
            String label,
            @Schema(description = "First day of a step in, last day of a step out") LocalDate day,
            @Nullable String otherClass,
            String place,
            String decision,
            String reason,
            String by,
            Instant at) {
        static StepView of(EnrolmentMove move, Locale locale) {
            return new StepView(
                    move.kind().name(),
                    move.kind().label().in(locale),
                    move.day(),
                    move.other() == null ? null : move.other().toString(),
                    move.place(),
                    move.decision(),
                    move.reason(),
                    move.by(),
                    move.at());
        }
    }

    static MembershipView of(Membership one, Locale locale) {
        return new MembershipView(
                one.enrolment().pupil().id().toString(),
                one.year().toString(),
                one.enrolment().clazz().toString(),
                one.className(),
                one.enrolment().ordinal(),
                one.enrolment().from(),
                one.enrolment().to(),
                one.enrolment().struck(),
                one.enrolment().stays().stream()
                        .map(stay -> new StayView(stay.from(), stay.to()))
                        .toList(),
                one.moves().stream().map(move -> StepView.of(move, locale)).toList());
    }
}

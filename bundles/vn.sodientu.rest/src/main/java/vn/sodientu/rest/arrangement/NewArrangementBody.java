package vn.sodientu.rest.arrangement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;
import vn.sodientu.rest.http.Faults;
import vn.sodientu.rest.http.Ids;
import vn.sodientu.rest.http.Times;

/** An arrangement to be granted. */
@Schema(
        name = "NewArrangement",
        requiredProperties = {"pupil", "kind"})
record NewArrangementBody(
        @Schema(example = "3-4711") @Nullable String pupil,
        @Schema(
                        allowableValues = {"EXEMPTION", "NOT_TAKEN", "INDIVIDUAL_PLAN", "MAKE_UP"},
                        description = "Miễn học; không học môn tự chọn; kế hoạch giáo dục cá nhân; chờ làm bù")
                @Nullable
                String kind,
        @Schema(description = "The subject's code; for all kinds but INDIVIDUAL_PLAN") @Nullable String subject,
        @Schema(description = "hk1, hk2 or year; a term for MAKE_UP") @Nullable String period,
        @Schema(description = "Only for MAKE_UP", example = "gk") @Nullable String column,
        @Schema(description = "Only for MAKE_UP: last day for the test", example = "2026-01-15") @Nullable String due,
        @Schema(
                        description = "Only for INDIVIDUAL_PLAN, when the principal has decided",
                        allowableValues = {"PROMOTED", "RETAINED"})
                @Nullable
                String promotion,
        @Schema(description = "Needed for EXEMPTION") @Nullable DecisionBody decision,
        @Nullable String reason,
        @Schema(description = "That marks which are there shall not count while this stands") @Nullable
                Boolean confirm) {
    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    GrantArrangement read(ClassId clazz, @Nullable String key) {
        Faults faults = new Faults();
        PupilId who = Ids.pupil(faults, "pupil", pupil);
        Arrangement what = what(faults, faults.oneOf("kind", kind, ArrangementKind.values()));
        Grounds grounds = DecisionBody.grounds(faults, decision, reason);
        faults.refuseIfAny();
        return new GrantArrangement(clazz, who, what, grounds, Boolean.TRUE.equals(confirm), key);
    }

    private Arrangement what(Faults faults, ArrangementKind wanted) {
        return switch (wanted) {
            case EXEMPTION -> new Arrangement.Exemption(
                    faults.text("subject", subject), Times.period(faults, "period", period));
            case NOT_TAKEN -> new Arrangement.NotTaken(
                    faults.text("subject", subject), Times.period(faults, "period", period));
            case INDIVIDUAL_PLAN -> new Arrangement.IndividualEducation(promotion);
            case MAKE_UP -> {
                LocalDate day = Times.dayIfAny(faults, "due", faults.text("due", due));
                yield new Arrangement.MakeUp(
                        faults.text("subject", subject),
                        term(faults),
                        faults.text("column", column),
                        day == null ? SOME_DAY : day);
            }
        };
    }

    private Term term(Faults faults) {
        Period given = Times.period(faults, "period", period);
        if (given == Period.YEAR) {
            faults.add("period", "Cần một học kì: hk1, hk2", "A term is needed: hk1, hk2");
        }
        return given == Period.HK2 ? Term.HK2 : Term.HK1;
    }
}

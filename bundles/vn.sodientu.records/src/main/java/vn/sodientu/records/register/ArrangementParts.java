package vn.sodientu.records.register;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** The columns that the kinds of arrangements share; each kind fills its own. */
record ArrangementParts(
        String kind,
        @Nullable String subject,
        @Nullable String period,
        @Nullable String column,
        @Nullable LocalDate due,
        @Nullable String promotion) {
    private static final String EXEMPTION = "EXEMPTION";
    private static final String NOT_TAKEN = "NOT_TAKEN";
    private static final String INDIVIDUAL_PLAN = "INDIVIDUAL_PLAN";
    private static final String MAKE_UP = "MAKE_UP";

    static ArrangementParts of(Arrangement what) {
        if (what instanceof Arrangement.Exemption one) {
            return new ArrangementParts(EXEMPTION, one.subject(), one.period().name(), null, null, null);
        }
        if (what instanceof Arrangement.NotTaken one) {
            return new ArrangementParts(NOT_TAKEN, one.subject(), one.period().name(), null, null, null);
        }
        if (what instanceof Arrangement.MakeUp one) {
            return new ArrangementParts(MAKE_UP, one.subject(), one.term().name(), one.column(), one.due(), null);
        }
        String decided = ((Arrangement.IndividualEducation) what).promotion();
        return new ArrangementParts(INDIVIDUAL_PLAN, null, null, null, null, decided);
    }

    Arrangement value() {
        return switch (kind) {
            case EXEMPTION -> new Arrangement.Exemption(given(subject), Period.valueOf(given(period)));
            case NOT_TAKEN -> new Arrangement.NotTaken(given(subject), Period.valueOf(given(period)));
            case MAKE_UP -> new Arrangement.MakeUp(
                    given(subject), Term.valueOf(given(period)), given(column), given(due));
            case INDIVIDUAL_PLAN -> new Arrangement.IndividualEducation(promotion);
            default -> throw new IllegalStateException("An arrangement of the unknown kind " + kind);
        };
    }

    private static <T> T given(@Nullable T part) {
        return Objects.requireNonNull(part, "A part of an arrangement is missing");
    }
}

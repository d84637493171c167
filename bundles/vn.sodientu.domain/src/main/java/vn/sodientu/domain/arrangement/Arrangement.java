package vn.sodientu.domain.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.IndividualPlan;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** Something that holds for one pupil of a class and not for the others. */
public sealed interface Arrangement {
    /** The subject's code, empty when it is about all of them. */
    Optional<String> about();

    /**
     * Exemption (miễn học); what it does to the subject is the regulation's matter.
     *
     * @param subject the subject's code
     * @param period a term or the whole year
     */
    record Exemption(String subject, Period period) implements Arrangement {
        @Override
        public Optional<String> about() {
            return Optional.of(subject);
        }
    }

    /**
     * An optional or elective subject (môn tự chọn, môn lựa chọn) of the class that the pupil does not take.
     *
     * @param subject the subject's code
     * @param period a term or the whole year
     */
    record NotTaken(String subject, Period period) implements Arrangement {
        @Override
        public Optional<String> about() {
            return Optional.of(subject);
        }
    }

    /**
     * A pupil with disabilities assessed by an individual education plan (kế hoạch giáo dục cá nhân).
     *
     * @param promotion the principal's decision at the end of the year, PROMOTED or RETAINED; null before
     */
    record IndividualEducation(@Nullable String promotion) implements Arrangement {
        /** What a regulation is told. */
        public IndividualPlan plan() {
            return promotion == null ? IndividualPlan.UNDECIDED : new IndividualPlan(promotion);
        }

        @Override
        public Optional<String> about() {
            return Optional.empty();
        }
    }

    /**
     * A test missed with good reason that waits for being made up (vắng có lí do, chờ làm bù). The cell stays empty.
     *
     * @param column id of the plan's column
     * @param due last day for the make-up test
     */
    record MakeUp(String subject, Term term, String column, LocalDate due) implements Arrangement {
        @Override
        public Optional<String> about() {
            return Optional.of(subject);
        }
    }

    /** Whether both are about the same thing, so that one pupil cannot have them both. */
    default boolean overlaps(Arrangement other) {
        if (this instanceof IndividualEducation || other instanceof IndividualEducation) {
            return this instanceof IndividualEducation && other instanceof IndividualEducation;
        }
        if (this instanceof MakeUp mine) {
            return other instanceof MakeUp theirs
                    && mine.subject.equals(theirs.subject)
                    && mine.term == theirs.term
                    && mine.column.equals(theirs.column);
        }
        return !(other instanceof MakeUp) && about().equals(other.about()) && meet(period(), other.period());
    }

    /** The terms whose marks it concerns. */
    default List<Term> terms() {
        if (this instanceof MakeUp makeUp) {
            return List.of(makeUp.term);
        }
        return Stream.of(Term.values())
                .filter(term -> meet(period(), term.period()))
                .toList();
    }

    private Period period() {
        if (this instanceof Exemption exemption) {
            return exemption.period;
        }
        return this instanceof NotTaken notTaken ? notTaken.period : Period.YEAR;
    }

    private static boolean meet(Period one, Period other) {
        return one == other || one == Period.YEAR || other == Period.YEAR;
    }
}

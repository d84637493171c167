package vn.sodientu.rules.tt58y2011;

import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.school.Periods;

/**
 * How many marks a term has, by the lessons of the subject (Đ8).
 *
 * @param byWeek whether lessons are counted in tenths a week, else in whole ones a year
 * @param required regular marks a term's result needs
 * @param spare regular marks a term may have beyond them
 * @param periodic periodic marks a term may have
 * @param planned periodic marks a new sheet foresees
 * @param regularPlace where the number of regular marks stands
 * @param missingPlace where tests not taken are ruled
 * @param formatPlace whether marks are whole or have a decimal
 */
record Counting(
        boolean byWeek,
        Steps required,
        int spare,
        Range periodic,
        Steps planned,
        String regularPlace,
        String missingPlace,
        String formatPlace) {
    /**
     * How many regular marks a term may have.
     *
     * @param settled how many it needs; with fewer than the circular says, that number stays possible
     */
    Range regular(Periods periods, Steps settled) {
        int lessons = lessons(periods);
        int least = settled.of(lessons);
        return new Range(least, Math.max(least, required.of(lessons)) + spare);
    }

    /** How many regular marks a term needs. */
    int required(Periods periods, Steps settled) {
        return settled.of(lessons(periods));
    }

    /** How many periodic marks a new sheet foresees. */
    Range planned(Periods periods) {
        return Range.exactly(planned.of(lessons(periods)));
    }

    /** Turns one way of counting lessons into the other when only that is known. */
    private int lessons(Periods periods) {
        if (byWeek) {
            return periods.perWeekTenths() > 0 ? periods.perWeekTenths() : periods.perYear() * 10 / Parameters.WEEKS;
        }
        return periods.perYear() > 0 ? periods.perYear() : periods.perWeekTenths() * Parameters.WEEKS / 10;
    }

    /** A number of marks that grows in two steps with the lessons. */
    record Steps(int fewBelow, int few, int someBelow, int some, int many) {
        /** The same number for all. */
        static Steps always(int count) {
            return new Steps(0, count, 0, count, count);
        }

        /** Other numbers at the same steps. */
        Steps with(int forFew, int forSome, int forMany) {
            return new Steps(fewBelow, forFew, someBelow, forSome, forMany);
        }

        int of(int lessons) {
            if (lessons < fewBelow) {
                return few;
            }
            return lessons < someBelow ? some : many;
        }
    }
}

package vn.sodientu.rules.tt58y2011;

import vn.sodientu.domain.rule.calc.Range;
import vn.sodientu.domain.school.Periods;

/** How many marks a term has, by the lessons of the subject (Đ8). */
enum Counting {
    /** As issued: by weekly lessons; regular marks have a minimum, periodic tests follow the teaching plan. */
    BY_WEEK {
        @Override
        int required(Periods periods) {
            int week = weekTenths(periods);
            // Đ8 k2: up to one lesson a week 2, more than one and under three 3, from three on 4.
            return week <= 10 ? 2 : week < 30 ? 3 : 4;
        }

        @Override
        Range regular(Periods periods) {
            // The number is a minimum; the sheet offers two more columns.
            int required = required(periods);
            return new Range(required, required + 2);
        }

        @Override
        Range periodic(Periods periods) {
            // Đ8 k1: the teaching plan says how many, and no case carries it.
            return new Range(1, 3);
        }

        @Override
        Range planned(Periods periods) {
            // What teaching plans usually have: 1 below two lessons a week, 2 below four, then 3.
            int week = weekTenths(periods);
            return Range.exactly(week < 20 ? 1 : week < 40 ? 2 : 3);
        }
    },
    /** Since Circular 26/2020: by yearly lessons, an exact number, one mid-term mark. */
    BY_YEAR {
        @Override
        int required(Periods periods) {
            int year = yearLessons(periods);
            // Đ8 k1: up to 35 lessons a year 2, up to 70 3, more 4.
            return year <= 35 ? 2 : year <= 70 ? 3 : 4;
        }

        @Override
        Range regular(Periods periods) {
            return Range.exactly(required(periods));
        }

        @Override
        Range periodic(Periods periods) {
            return Range.exactly(1);
        }

        @Override
        Range planned(Periods periods) {
            return periodic(periods);
        }
    };

    /** School weeks; turns one way of counting lessons into the other when only that is known. */
    private static final int WEEKS = 35;

    /** How many regular marks a term's result needs. */
    abstract int required(Periods periods);

    /** How many regular marks a term may have. */
    abstract Range regular(Periods periods);

    /** How many periodic marks a term may have. */
    abstract Range periodic(Periods periods);

    /** How many periodic marks a new sheet foresees. */
    abstract Range planned(Periods periods);

    private static int weekTenths(Periods periods) {
        return periods.perWeekTenths() > 0 ? periods.perWeekTenths() : periods.perYear() * 10 / WEEKS;
    }

    private static int yearLessons(Periods periods) {
        return periods.perYear() > 0 ? periods.perYear() : periods.perWeekTenths() * WEEKS / 10;
    }
}

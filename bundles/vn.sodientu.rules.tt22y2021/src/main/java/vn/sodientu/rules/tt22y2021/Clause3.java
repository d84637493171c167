package vn.sodientu.rules.tt22y2021;

/** Đ9 k3: a level lost by two or more only because of one single subject is raised by one. */
final class Clause3 {
    private Clause3() {}

    /** The group of the one subject that cost the level; -1 when the clause does not apply. */
    static int culprit(Tally tally, Level base, Readings readings) {
        // Tốt and Khá cannot be two levels below anything the clause speaks of.
        if (base.rank < Parameters.LOST_LEVELS) {
            return -1;
        }
        int last = readings.commentSubjectCounts() ? Tally.FAILED : Tally.FAILED - 1;
        for (int group = last; group > 0; group--) {
            Level without = tally.levelWithout(group, readings.sole());
            if (without.atLeast(Level.K) && base.rank - without.rank >= Parameters.LOST_LEVELS) {
                return group;
            }
        }
        return -1;
    }

    /** The level that counts. */
    static Level adjust(Tally tally, Level base, Readings readings) {
        return culprit(tally, base, readings) < 0 ? base : base.better();
    }
}

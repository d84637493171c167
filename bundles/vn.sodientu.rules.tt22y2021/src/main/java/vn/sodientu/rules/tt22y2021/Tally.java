package vn.sodientu.rules.tt22y2021;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.calc.ResultCode;

/**
 * One period's results counted by the marks that matter: the scores from 8,0, from 6,5, from 5,0, from 3,5, below,
 * and the comment subjects Chưa đạt. Levels depend on nothing else.
 */
final class Tally {
    /** Where the comment subjects Chưa đạt are counted; the score groups come before, best first. */
    static final int FAILED = Parameters.MARKS.length + 1;

    private static final int GROUPS = FAILED + 1;

    /** The group of each result; millions of them are looked up. */
    private static final byte[] GROUP = groups();

    private final int[] counts = new int[GROUPS];

    private Tally() {}

    /** Counts results; null while one is missing, or when there is none at all. */
    static @Nullable Tally of(int[] results) {
        Tally tally = new Tally();
        boolean any = false;
        for (int result : results) {
            if (result == ResultCode.MISSING) {
                return null;
            }
            any |= result != ResultCode.NOT_TAUGHT;
            int group = group(result);
            if (group >= 0) {
                tally.counts[group]++;
            }
        }
        return any ? tally : null;
    }

    /** The group of a result; -1 for what stands in nobody's way: a comment subject Đạt, or no result. */
    static int group(int result) {
        return GROUP[result - ResultCode.NOT_TAUGHT];
    }

    private static byte[] groups() {
        byte[] groups = new byte[ResultCode.FAIL - ResultCode.NOT_TAUGHT + 1];
        Arrays.fill(groups, (byte) -1);
        for (int tenths = 0; tenths <= Score.MAX_TENTHS; tenths++) {
            byte group = 0;
            while (group < Parameters.MARKS.length && tenths < Parameters.MARKS[group]) {
                group++;
            }
            groups[tenths - ResultCode.NOT_TAUGHT] = group;
        }
        groups[ResultCode.FAIL - ResultCode.NOT_TAUGHT] = (byte) FAILED;
        return groups;
    }

    /** The level by Đ9 k2, before any adjustment. */
    Level level() {
        for (int i = 0; i < Parameters.STANDARDS.size(); i++) {
            Standard standard = Parameters.STANDARDS.get(i);
            if (meets(standard)) {
                return standard.level();
            }
        }
        return Level.CD;
    }

    private boolean meets(Standard standard) {
        return counts[FAILED] <= standard.maxFailed()
                && below(standard.floor()) == 0
                && reaching(standard.reached()) >= standard.count();
    }

    /** How many scores reach one of the marks. */
    int reaching(int tenths) {
        int sum = 0;
        for (int group = group(tenths); group >= 0; group--) {
            sum += counts[group];
        }
        return sum;
    }

    private int below(int tenths) {
        int sum = 0;
        for (int group = group(tenths) + 1; group <= Parameters.MARKS.length; group++) {
            sum += counts[group];
        }
        return sum;
    }

    /** How many comment subjects are Chưa đạt. */
    int failed() {
        return counts[FAILED];
    }

    /**
     * The level if one subject of a group were left out (EXCLUDE) or as good as can be (LIFT); Chưa đạt when the group
     * is empty.
     */
    Level levelWithout(int group, Readings.Sole sole) {
        if (counts[group] == 0) {
            return Level.CD;
        }
        boolean lift = sole == Readings.Sole.LIFT && group != (byte) FAILED;
        counts[group]--;
        counts[0] += lift ? 1 : 0;
        Level level = level();
        counts[0] -= lift ? 1 : 0;
        counts[group]++;
        return level;
    }
}

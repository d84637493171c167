package vn.sodientu.rules.tt58y2011;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;

/**
 * Article 10 to 18 of Circular 58 written a second time, slowly and in another style: decimals, results by subject
 * code, and clause 6 by asking of each subject whether it alone breaks the conditions.
 */
record Oracle(List<String> core, @Nullable String specialised, Readings readings) {
    static String term(TermMarks term) {
        Mark last = Objects.requireNonNull(term.last());
        if (last instanceof Comment) {
            List<Mark> all = new ArrayList<>(term.regular());
            all.addAll(term.periodic());
            all.add(last);
            long passed = all.stream().filter(mark -> mark == Comment.PASS).count();
            boolean enough = passed * 3 >= all.size() * 2L;
            return enough && last == Comment.PASS ? "D" : "CD";
        }
        return sum(term)
                .divide(BigDecimal.valueOf(weight(term)), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal sum(TermMarks term) {
        BigDecimal sum = new BigDecimal(Objects.requireNonNull(term.last()).code()).multiply(BigDecimal.valueOf(3));
        for (Mark mark : term.periodic()) {
            sum = sum.add(new BigDecimal(mark.code()).multiply(BigDecimal.valueOf(2)));
        }
        for (Mark mark : term.regular()) {
            sum = sum.add(new BigDecimal(mark.code()));
        }
        return sum;
    }

    private static long weight(TermMarks term) {
        return term.regular().size() + 2L * term.periodic().size() + 3;
    }

    /** Whether the average lies exactly on a rounding boundary (…,x5). */
    static boolean tie(TermMarks term) {
        BigDecimal twenty = sum(term).multiply(BigDecimal.valueOf(20));
        BigDecimal[] parts = twenty.divideAndRemainder(BigDecimal.valueOf(weight(term)));
        return parts[1].signum() == 0
                && parts[0].remainder(BigDecimal.valueOf(2)).signum() != 0;
    }

    static String year(SubjectYear subject) {
        TermMarks hk1 = Objects.requireNonNull(subject.hk1());
        TermMarks hk2 = subject.hk2();
        if (hk2 == null) {
            return term(hk1);
        }
        String second = term(hk2);
        if (second.endsWith("D")) {
            return second;
        }
        return new BigDecimal(term(hk1))
                .add(new BigDecimal(second))
                .add(new BigDecimal(second))
                .divide(BigDecimal.valueOf(3), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String average(Map<String, String> results) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (String result : results.values()) {
            if (!result.endsWith("D")) {
                sum = sum.add(new BigDecimal(result));
                count++;
            }
        }
        return sum.divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP).toPlainString();
    }

    String level(Map<String, String> results) {
        String average = average(results);
        if (reaches(average, "8.0") && fine(results, "8.0", "6.5", "")) {
            return "G";
        }
        if (reaches(average, "6.5") && fine(results, "6.5", "5.0", "")) {
            return "K";
        }
        if (reaches(average, "5.0") && fine(results, "5.0", "3.5", "")) {
            return "TB";
        }
        boolean weak = results.values().stream().allMatch(result -> result.endsWith("D") || reaches(result, "2.0"));
        return weak && reaches(average, "3.5") ? "Y" : "KEM";
    }

    /** Points a, b and the comment subjects of a level, as if one subject were not there. */
    private boolean fine(Map<String, String> results, String strong, String floor, String without) {
        // The core condition: met by another subject, or, by one reading, by the subject itself were it better.
        boolean anyCore = readings.culpritMayBeCore() && core.contains(without);
        for (Map.Entry<String, String> entry : results.entrySet()) {
            String code = entry.getKey();
            String result = entry.getValue();
            if (code.equals(without)) {
                continue;
            }
            if (result.equals("CD") || (!result.equals("D") && !reaches(result, floor))) {
                return false;
            }
            if (code.equals(specialised) && !reaches(result, strong)) {
                return false;
            }
            anyCore |= core.contains(code) && reaches(result, strong);
        }
        return anyCore;
    }

    String adjusted(Map<String, String> results) {
        String base = level(results);
        String average = average(results);
        boolean excellent = reaches(average, "8.0");
        if (excellent && alone(results, "8.0", "6.5")) {
            if (base.equals("TB")) {
                return "K";
            }
            if (base.equals("Y")) {
                return "TB";
            }
        }
        if (reaches(average, "6.5") && alone(results, "6.5", "5.0")) {
            if (base.equals("Y") && (!excellent || readings.measuredAgainstFairToo())) {
                return "TB";
            }
            if (base.equals("KEM") && (!excellent || readings.excellentFellToPoor())) {
                return "Y";
            }
        }
        return base;
    }

    private boolean alone(Map<String, String> results, String strong, String floor) {
        return results.keySet().stream()
                        .filter(code -> fine(results, strong, floor, code))
                        .count()
                == 1;
    }

    static @Nullable String award(String level, String conduct) {
        boolean fair = List.of("G", "K").contains(level) && List.of("T", "K").contains(conduct);
        return level.equals("G") && conduct.equals("T") ? "HSG" : fair ? "HSTT" : null;
    }

    static String promotion(String level, String conduct, int absences) {
        boolean learned = List.of("G", "K", "TB").contains(level);
        boolean behaved = !conduct.equals("Y");
        if (absences > 45 || level.equals("KEM") || (!learned && !behaved)) {
            return "RETAINED";
        }
        return learned && behaved ? "PROMOTED" : learned ? "SUMMER_CONDUCT" : "RETEST";
    }

    static List<String> eligible(Map<String, String> results, String promotion) {
        List<String> codes = new ArrayList<>();
        if (promotion.equals("RETEST")) {
            new TreeMap<>(results).forEach((code, result) -> {
                if (result.equals("CD") || (!result.equals("D") && !reaches(result, "5.0"))) {
                    codes.add(code);
                }
            });
        }
        return codes;
    }

    private static boolean reaches(String result, String mark) {
        return new BigDecimal(result).compareTo(new BigDecimal(mark)) >= 0;
    }
}

package vn.sodientu.rules.tt22y2021;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;

/**
 * Circular 22 written a second time from its articles, slowly and in another style: decimals, lists of subjects, and
 * clause 3 by leaving each subject out in turn.
 *
 * @param lift whether the subject is thought as good as can be instead of left out
 * @param comments whether it may be one assessed by comment
 * @param afterTraining whether who failed both may be re-assessed after the summer training
 */
record Oracle(boolean lift, boolean comments, boolean afterTraining) {
    static final Oracle STANDARD = new Oracle(false, true, true);

    private static final List<String> ORDER = List.of("CD", "D", "K", "T");

    /** A subject's result: a decimal, or "D" or "CD". */
    static String term(TermMarks term) {
        List<Mark> all = new ArrayList<>(term.regular());
        all.addAll(term.periodic());
        all.addAll(term.topics());
        all.add(Objects.requireNonNull(term.last()));
        if (all.get(0) instanceof Comment) {
            return all.stream().allMatch(mark -> mark.code().equals("D")) ? "D" : "CD";
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
        BigDecimal topics = BigDecimal.ZERO;
        for (Mark mark : term.topics()) {
            topics = topics.add(new BigDecimal(mark.code()));
        }
        return term.topics().isEmpty()
                ? sum
                : sum.add(topics.divide(BigDecimal.valueOf(term.topics().size()), 1, RoundingMode.HALF_UP));
    }

    private static long weight(TermMarks term) {
        long regular = (term.topics().isEmpty() ? 0L : 1L) + term.regular().size();
        return regular + 2L * term.periodic().size() + 3;
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

    static String level(List<String> results) {
        List<BigDecimal> scores = new ArrayList<>();
        int failed = 0;
        for (String result : results) {
            if (result.equals("CD")) {
                failed++;
            } else if (!result.equals("D")) {
                scores.add(new BigDecimal(result));
            }
        }
        if (failed == 0 && none(scores, "6.5") && six(scores, "8.0")) {
            return "T";
        }
        if (failed == 0 && none(scores, "5.0") && six(scores, "6.5")) {
            return "K";
        }
        return failed <= 1 && none(scores, "3.5") && six(scores, "5.0") ? "D" : "CD";
    }

    private static boolean none(List<BigDecimal> scores, String floor) {
        return scores.stream().noneMatch(score -> score.compareTo(new BigDecimal(floor)) < 0);
    }

    private static boolean six(List<BigDecimal> scores, String mark) {
        return scores.stream()
                        .filter(score -> score.compareTo(new BigDecimal(mark)) >= 0)
                        .count()
                >= 6;
    }

    String adjusted(List<String> results) {
        int base = ORDER.indexOf(level(results));
        for (int i = 0; i < results.size(); i++) {
            boolean comment = results.get(i).endsWith("D");
            if (comment && !comments) {
                continue;
            }
            List<String> rest = new ArrayList<>(results);
            if (lift) {
                rest.set(i, comment ? "D" : "10.0");
            } else {
                rest.remove(i);
            }
            int without = ORDER.indexOf(level(rest));
            if (without >= ORDER.indexOf("K") && without - base >= 2) {
                return ORDER.get(base + 1);
            }
        }
        return ORDER.get(base);
    }

    static String training(String first, String second) {
        if (second.equals("CD")) {
            return "CD";
        }
        if (second.equals("T") && (first.equals("T") || first.equals("K"))) {
            return "T";
        }
        boolean fair = second.equals("T")
                || (second.equals("K") && !first.equals("CD"))
                || (second.equals("D") && first.equals("T"));
        return fair ? "K" : "D";
    }

    static String award(List<String> results, String level, String training) {
        if (!level.equals("T") || !training.equals("T")) {
            return "none";
        }
        long high = results.stream()
                .filter(result -> !result.endsWith("D") && new BigDecimal(result).compareTo(new BigDecimal("9")) >= 0)
                .count();
        return high >= 6 ? "HSXS" : "HSG";
    }

    String promotion(String level, String training, int absences) {
        List<String> summer = new ArrayList<>();
        if (training.equals("CD")) {
            summer.add("SUMMER_TRAINING");
        }
        if (level.equals("CD")) {
            summer.add("REASSESS");
        }
        if (absences >= 46 || (summer.size() == 2 && !afterTraining)) {
            return "RETAINED";
        }
        return summer.isEmpty() ? "PROMOTED" : String.join("_AND_", summer);
    }

    static List<String> eligible(Map<String, String> results, String promotion) {
        List<String> codes = new ArrayList<>();
        if (promotion.contains("REASSESS")) {
            new TreeMap<>(results).forEach((code, result) -> {
                if (result.equals("CD")
                        || (!result.equals("D") && new BigDecimal(result).compareTo(new BigDecimal("5")) < 0)) {
                    codes.add(code);
                }
            });
        }
        return codes;
    }
}

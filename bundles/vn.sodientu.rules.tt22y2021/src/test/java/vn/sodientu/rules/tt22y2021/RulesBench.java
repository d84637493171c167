package vn.sodientu.rules.tt22y2021;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.TermMarks;

/**
 * Measures the circular on one core and compares it with the oracle on many pupils.
 *
 * <pre>
 * RulesBench [PUPILS]   pupils compared with the oracle for each regulation, 10 million unless given
 * </pre>
 */
public final class RulesBench {
    private static final int CASES = 2_000;
    private static final int ROUNDS = 200;
    private static final int ALL = 10_000_000;
    private static final int PART = 10_000;

    private RulesBench() {}

    /** See the class. */
    public static void main(String[] args) {
        int compared = args.length == 0 || args[0].isEmpty() ? ALL : Integer.parseInt(args[0]);
        for (Regulation regulation : List.of(Pupils.REGULATION)) {
            String name = regulation.id().code();
            RandomPupils pupils = new RandomPupils(1);
            List<PupilYear> cases = Stream.generate(pupils::next).limit(CASES).toList();
            long plain = best(
                    cases,
                    ROUNDS,
                    pupil -> regulation.evaluate(pupil, false).subjects().size());
            long explained = best(
                    cases,
                    ROUNDS / 40,
                    pupil -> regulation.evaluate(pupil, true).explanation().size());
            long oracle = best(cases, ROUNDS / 40, RulesBench::byOracle);
            System.out.printf(
                    Locale.ROOT,
                    "rules %s: %,d pupil-years a second and core; explained %,d; BigDecimal oracle %,d (ratio %.1f)%n",
                    name,
                    plain,
                    explained,
                    oracle,
                    (double) plain / oracle);
            long ties = LongStream.range(0, compared / PART)
                    .parallel()
                    .map(seed -> new Agreement(seed).run(PART).ties)
                    .sum();
            System.out.printf(
                    Locale.ROOT,
                    "rules %s: %,d random pupils, %,d averages exactly on …,x5: 0 differences from the oracle%n",
                    name,
                    compared / PART * PART,
                    ties);
        }
    }

    /** Cases a second of this thread, in the best of five runs after one to warm up. */
    private static long best(List<PupilYear> cases, int rounds, ToIntFunction<PupilYear> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        long sum = 0;
        for (int run = 0; run < 6; run++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int round = 0; round < rounds; round++) {
                for (PupilYear pupil : cases) {
                    sum += work.applyAsInt(pupil);
                }
            }
            best = run == 0 ? best : Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        if (sum < 0) {
            throw new IllegalStateException("Nothing was computed");
        }
        return (long) cases.size() * rounds * 1_000_000_000L / best;
    }

    private static int byOracle(PupilYear pupil) {
        Map<String, String> hk1 = new LinkedHashMap<>();
        Map<String, String> hk2 = new LinkedHashMap<>();
        Map<String, String> year = new LinkedHashMap<>();
        for (SubjectYear subject : pupil.subjects()) {
            TermMarks first = Objects.requireNonNull(subject.hk1());
            TermMarks second = subject.hk2();
            hk1.put(subject.subject().code(), Oracle.term(first));
            if (second != null) {
                hk2.put(subject.subject().code(), Oracle.term(second));
            }
            year.put(subject.subject().code(), Oracle.year(subject));
        }

        return Oracle.adjusted(new ArrayList<>(hk1.values())).length()
                + Oracle.adjusted(new ArrayList<>(hk2.values())).length()
                + Oracle.adjusted(new ArrayList<>(year.values())).length();
    }
}

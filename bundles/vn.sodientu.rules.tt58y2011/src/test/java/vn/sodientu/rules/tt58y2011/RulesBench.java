package vn.sodientu.rules.tt58y2011;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
    /** A school, small enough for the processor's caches, and a district, which is not. */
    private static final int SCHOOL = 500;

    private static final int DISTRICT = 20_000;
    private static final int JUDGED = 400_000;
    private static final int ALL = 10_000_000;
    private static final int PART = 10_000;

    private RulesBench() {}

    /** See the class. */
    public static void main(String[] args) {
        int compared = args.length == 0 || args[0].isEmpty() ? ALL : Integer.parseInt(args[0]);
        for (Regulation regulation : List.of(Pupils.ISSUED, Pupils.AMENDED)) {
            String name = regulation.id().code();
            RandomPupils pupils = new RandomPupils(1, regulation.id().code().equals("TT58"));
            List<PupilYear> district =
                    Stream.generate(pupils::next).limit(DISTRICT).toList();
            List<PupilYear> school = district.subList(0, SCHOOL);
            ToIntFunction<PupilYear> judge =
                    pupil -> regulation.evaluate(pupil, false).subjects().size();
            long plain = best(school, JUDGED, judge);
            long large = best(district, JUDGED, judge);
            long explained = best(
                    school,
                    JUDGED / 40,
                    pupil -> regulation.evaluate(pupil, true).explanation().size());
            long oracle = best(school, JUDGED / 40, RulesBench::byOracle);
            System.out.printf(
                    Locale.ROOT,
                    "rules %s: %,d pupil-years a second and core (%,d from memory); explained %,d; BigDecimal oracle %,d (ratio %.1f)%n",
                    name,
                    plain,
                    large,
                    explained,
                    oracle,
                    (double) plain / oracle);
            long ties = LongStream.range(0, compared / PART)
                    .parallel()
                    .map(seed -> new Agreement(regulation, seed).run(PART).ties)
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
    private static long best(List<PupilYear> cases, int judged, ToIntFunction<PupilYear> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int rounds = judged / cases.size() + 1;
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
        Oracle oracle = new Oracle(
                List.of("TOAN", "VAN"), pupil.classKind().specialisedSubject(), new Readings(true, true, false));
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

        return oracle.adjusted(hk1).length()
                + oracle.adjusted(hk2).length()
                + oracle.adjusted(year).length();
    }
}

package vn.sodientu.it;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Sends spoilt workbooks to a server, as rehearsals, and keeps count of what it answers. */
final class HostileWorkbooks {
    /**
     * @param answers how often each status came
     * @param longest the longest answer, in milliseconds
     * @param unhandled the numbers of the workbooks that met a fault of the server instead of a refusal
     */
    record Tally(Map<Integer, Integer> answers, long longest, List<Long> unhandled) {}

    private record Target(String path, Mutants mutants) {}

    private record Answered(long number, int status, long millis) {}

    private final Api api;
    private final List<Target> targets;

    HostileWorkbooks(Api api, String school) {
        this.api = api;
        String of = "?school=" + school + "&year=2025-2026&dryRun=true";
        this.targets = List.of(
                target("/imports/pupils" + of, Workbooks.faulty()),
                target("/imports/pupils" + of, Workbooks.pupils()),
                target("/imports/marks" + of + "&term=1", Workbooks.marks("8A", 1)),
                target("/imports/marks" + of + "&term=2", Workbooks.marks("6B", 2)));
    }

    private static Target target(String path, Path workbook) {
        return new Target(path, new Mutants(workbook));
    }

    /** Sends as many, two at a time. */
    Tally send(long count) {
        List<Answered> all =
                LongStream.range(0, count).parallel().mapToObj(this::send1).toList();
        Map<Integer, Integer> answers = new TreeMap<>();
        all.forEach(one -> answers.merge(one.status(), 1, Integer::sum));
        return new Tally(
                answers,
                all.stream().mapToLong(Answered::millis).max().orElse(0),
                all.stream()
                        .filter(one -> one.status() >= 500)
                        .map(Answered::number)
                        .toList());
    }

    private Answered send1(long number) {
        Target target = targets.get((int) (number % targets.size()));
        byte[] workbook = target.mutants().of(number);
        long begin = System.nanoTime();
        int status = api.upload(target.path(), "tep.xlsx", workbook).status();
        return new Answered(number, status, (System.nanoTime() - begin) / 1_000_000);
    }
}

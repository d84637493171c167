package vn.sodientu.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.year.Term;

/** Times a class grid of 315 marks and the reading of a whole class, by hand: run its main with the test class path. */
public final class StoreBench {
    private static final int ROUNDS = 60;
    private static final int WARM = 20;

    private StoreBench() {}

    /** Prints the medians of both databases. */
    public static void main(String[] arguments) {
        try (TestDatabase derby = TestDatabase.derby();
                TestDatabase postgres = TestDatabase.postgres()) {
            run("Derby", derby);
            run("PostgreSQL", postgres);
        }
    }

    private static void run(String name, TestDatabase database) {
        Sample sample = Sample.in(database.store(), 45);
        long[] writes = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            List<MarkEntry> grid = grid(sample, round);
            long start = System.nanoTime();
            database.store().write(r -> {
                r.marks().append(grid);
                return r.audit().append(sample.school().id(), Sample.NOW, "gv", "marks.enter", "s", "315");
            });
            writes[round] = System.nanoTime() - start;
        }
        long[] reads = new long[ROUNDS];
        int rows = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            rows = database.store().read(r -> r.marks().current(sample.clazz())).size();
            reads[round] = System.nanoTime() - start;
        }
        System.out.printf("%s: 315 marks in %d us, %d rows read in %d us%n", name, median(writes), rows, median(reads));
    }

    /** Every round fills one more sheet, as 30 subjects in two terms. */
    private static List<MarkEntry> grid(Sample sample, int round) {
        SheetId sheet = new SheetId(sample.clazz(), "S" + round / 2, Term.values()[round % 2]);
        List<MarkEntry> grid = new ArrayList<>();
        for (PupilId pupil : sample.pupils()) {
            for (int column = 1; column <= 7; column++) {
                grid.add(new MarkEntry(sheet, pupil, "tx" + column, 1, Score.of(80), "gv", Sample.NOW, "UI"));
            }
        }
        return grid;
    }

    private static long median(long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, WARM, nanos.length);
        Arrays.sort(warm);
        return TimeUnit.NANOSECONDS.toMicros(warm[warm.length / 2]);
    }
}

package vn.sodientu.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Measures the running product: {@code ./bench start save hostile kill}. Each figure stands beside its reference of the same run. */
public final class Bench {
    private static final int ROUNDS = 5;
    private static final int MARKS = 315;
    private static final int MUTANTS = 10_000;
    private static final int KILLS = 50;
    private static final long SEED = 2026;
    private static final long LONGEST_IMPORT_MILLIS = 4_000;

    private final Server server;

    private Bench(Server server) {
        this.server = server;
    }

    /** Runs the benchmarks named. */
    public static void main(String[] names) throws SQLException {
        try (Server server = Server.start("bench", 18_601, List.of("--demo", "small"), Map.of())) {
            Bench bench = new Bench(server);
            for (String name : names) {
                switch (name) {
                    case "start" -> bench.start();
                    case "save" -> bench.save();
                    case "hostile" -> bench.hostile();
                    case "kill" -> bench.kill();
                    case "import" -> bench.imports();
                    default -> throw new IllegalArgumentException("No such benchmark here: " + name);
                }
            }
        }
    }

    /** From the command to the first answer with an existing database; reference: a bare JVM that starts and ends. */
    private void start() {
        long[] starts = new long[ROUNDS];
        long[] bare = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            server.down();
            starts[i] = millis(server::up);
            bare[i] = millis(() -> Command.execute(Map.of(), List.of("java", "-version")));
        }
        print("start: command to ready, existing database", median(starts), "bare JVM", median(bare));
    }

    /**
     * A grid of 315 marks of an old class, one request, results computed; reference: the same rows by plain JDBC batch
     * into an embedded Derby. Sheets of Circular 58 are wide enough for so many.
     */
    private void save() throws SQLException {
        Api admin = server.as("admin");
        String clazz = oldClass(admin);
        long[] rest = new long[ROUNDS];
        long[] jdbc = new long[ROUNDS];
        List<String> sheets = List.of("TOAN-1", "VAN-1", "TOAN-2", "VAN-2", "NN-1");
        for (int i = 0; i < ROUNDS; i++) {
            String sheet = clazz + "-" + sheets.get(i);
            List<Map<String, Object>> cells =
                    cells(admin.get("/sheets/" + sheet).expect(200).json());
            if (cells.size() != MARKS) {
                throw new IllegalStateException("The sheet " + sheet + " has only " + cells.size() + " cells");
            }
            rest[i] = millis(() -> admin.put("/sheets/" + sheet + "/marks", Map.of("cells", cells))
                    .expect(200));
            jdbc[i] = jdbc(i, cells.size());
        }
        print(
                "save: " + MARKS + " marks through REST, results computed",
                median(rest),
                "plain JDBC rows",
                median(jdbc));
    }

    /** Spoilt workbooks, the same in every run. */
    private void hostile() {
        Api admin = server.as("admin");
        HostileWorkbooks workbooks = new HostileWorkbooks(admin, Demo.school(server));
        HostileWorkbooks.Tally tally = workbooks.send(MUTANTS);
        System.out.printf(
                "hostile: %d spoilt workbooks: answers %s, unhandled %s, longest %d ms%n",
                MUTANTS, tally.answers(), tally.unhandled(), tally.longest());
    }

    /** Kills at random moments of an import. */
    private void kill() {
        List<Integer> found = new Kills(server, SEED).run(KILLS, LONGEST_IMPORT_MILLIS);
        System.out.printf("kill: %d kills in an import of 325 pupils; found afterwards: %s%n", KILLS, found);
    }

    private void imports() {
        ImportBench imports = new ImportBench(server.as("admin"));
        long[] whole = new long[ROUNDS];
        long[] reading = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long[] figures = imports.round(i);
            whole[i] = figures[0];
            reading[i] = figures[1];
        }
        print("import: preview and storing of 1,000 pupils", median(whole), "reading the workbook", median(reading));
    }

    private static String oldClass(Api admin) {
        for (JsonNode school : admin.get("/schools").expect(200).json()) {
            if (school.get("level").asText().equals("THCS")) {
                String path = "/schools/" + school.get("id").asText() + "/classes?year=2019-2020";
                return admin.get(path).expect(200).json().get(0).get("id").asText();
            }
        }
        throw new IllegalStateException("The demo has no lower secondary school");
    }

    private static List<Map<String, Object>> cells(JsonNode sheet) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (JsonNode row : sheet.get("rows")) {
            for (JsonNode cell : row.get("cells")) {
                if (cells.size() < MARKS) {
                    cells.add(Map.of(
                            "pupil", row.get("pupil").asText(),
                            "column", cell.get("column").asText(),
                            "version", cell.get("version").asInt(),
                            "value", 5 + cells.size() % 5 + ".3"));
                }
            }
        }
        return cells;
    }

    private long jdbc(int round, int rows) throws SQLException {
        Path folder = server.data().resolve("tmp").resolve("bench-db");
        System.setProperty(
                "derby.stream.error.file",
                folder.resolveSibling("bench-derby.log").toString());
        try (Connection connection = DriverManager.getConnection("jdbc:derby:" + folder + ";create=true")) {
            connection.setAutoCommit(false);
            if (round == 0) {
                connection
                        .createStatement()
                        .execute("create table mark (id bigint primary key, pupil bigint, col varchar(8), val int)");
            }
            long begin = System.nanoTime();
            try (PreparedStatement insert = connection.prepareStatement("insert into mark values (?, ?, ?, ?)")) {
                for (int i = 0; i < rows; i++) {
                    insert.setLong(1, round * 1_000L + i);
                    insert.setLong(2, i);
                    insert.setString(3, "tx1");
                    insert.setInt(4, 85);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
            return (System.nanoTime() - begin) / 1_000_000;
        }
    }

    private static long millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static long median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, long figure, String reference, long referenceFigure) {
        System.out.printf(
                "%s: %d ms; %s: %d ms; ratio %.1f (median of %d)%n",
                what, figure, reference, referenceFigure, (double) figure / Math.max(1, referenceFigure), ROUNDS);
    }
}

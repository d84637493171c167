package vn.sodientu.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import vn.sodientu.records.audit.Digests;
import vn.sodientu.records.database.Database;

/** Somebody with full rights on the database and the copies of seals, but without the server's keys. */
final class Tampering implements AutoCloseable {
    private static final List<String> TEXTS = List.of("account", "action_code", "subject_ref", "detail");
    private static final List<String> HASHES = List.of("previous_hash", "row_hash");
    private static final List<String> SEAL_TEXTS =
            List.of("seal_day", "root_hash", "previous_hash", "seal_hash", "key_id", "signature");

    private final Database database;
    private final Connection connection;
    private final Random random;
    private final Snapshot before;
    private final Path seals;
    private final Map<Path, String> files = new HashMap<>();

    Tampering(TestDatabase target, Random random) throws SQLException {
        this.random = random;
        database = Database.open(target.settings());
        connection = database.connections().getConnection();
        before = Snapshot.of(connection);
        seals = target.data().resolve("audit-seals");
        try (Stream<Path> all = Files.list(seals)) {
            for (Path file : all.toList()) {
                files.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One tampering, the kinds in turn, the victim by chance; says what was done. */
    String some(int turn) throws SQLException, IOException {
        long unit = one("select distinct unit_id from audit where unit_id > 0 order by unit_id");
        long row = one("select audit_no from audit where unit_id = " + unit + " order by audit_no");
        long last = number("select max(audit_no) from audit where unit_id = " + unit);
        String at = " where unit_id = " + unit + " and audit_no = " + row;
        String name = unit + "/" + row + " of " + last + ": ";
        switch (turn % 25) {
            case 0 -> sql("update audit set " + change(pick(TEXTS)) + at);
            case 1 -> sql("update audit set done_at = done_at + 1" + at);
            case 2 -> sql("update audit set " + flip(pick(HASHES)) + at);
            case 3 -> sql("update audit set trail_no = trail_no + 1" + at);
            case 4 -> sql("update audit set trail_hash = 'ab'" + at);
            case 5 -> sql("delete from audit" + at);
            case 6 -> swap(unit, row, row == last ? row - 1 : last);
            case 7 -> sql("update audit set audit_no = " + (random.nextBoolean() ? last + 7 : -1) + at);
            case 8 -> sql(
                    "delete from audit where unit_id = " + unit + " and audit_no > " + (last - 1 - random.nextInt(20)));
            case 9 -> truncate(unit, last - 1 - random.nextInt(20));
            case 10 -> deleteChain(unit, false);
            case 11 -> deleteChain(unit, true);
            case 12 -> sql("update audit_seal set " + flip(pick(SEAL_TEXTS)) + " where seal_no = " + anySeal());
            case 13 -> sql("update audit_seal set sealed_at = sealed_at - 1 where seal_no = " + anySeal());
            case 14 -> deleteSeal(random.nextBoolean() ? anySeal() : number("select max(seal_no) from audit_seal"));
            case 15 -> sql(
                    "update audit_seal_head set " + (random.nextBoolean() ? "last_no = last_no - 1" : flip("last_hash"))
                            + " where seal_no = " + number("select max(seal_no) from audit_seal_head"));
            case 16 -> marks("update mark set "
                    + pick(List.of(
                            "value_code = value_code + 1",
                            change("entered_by"),
                            "entered_at = entered_at + 1",
                            change("source"),
                            "trail_no = 0",
                            "mark_version = 77")));
            case 17 -> marks("delete from mark");
            case 18 -> insertMark();
            case 19 -> sql("update term_record set "
                    + pick(List.of("excused = excused + 1", "conduct = null", "record_version = 55"))
                    + " where record_version = 1 and school_id = (select min(school_id) from term_record)");
            case 20 -> rehash(unit, row, last);
            case 21 -> forge(unit, last);
            case 22 -> file();
            case 23 -> sql("update audit_head set "
                    + pick(List.of(
                            "last_no = last_no + 1",
                            "last_no = last_no - 1",
                            flip("last_hash"),
                            flip("head_mac"),
                            "head_mac = ''"))
                    + " where unit_id = " + unit);
            default -> move(unit, row);
        }
        return turn % 25 + " " + name;
    }

    private void swap(long unit, long one, long other) throws SQLException {
        String which = " where unit_id = " + unit + " and audit_no = ";
        sql("update audit set audit_no = -1" + which + one);
        sql("update audit set audit_no = " + one + which + other);
        sql("update audit set audit_no = " + other + which + "-1");
    }

    /** Cuts off the newest rows and sets the head as it should be then. */
    private void truncate(long unit, long last) throws SQLException {
        long to = Math.max(1, last);
        sql("delete from audit where unit_id = " + unit + " and audit_no > " + to);
        sql("update audit_head set last_no = " + to + ", last_hash = '"
                + text("select row_hash from audit where unit_id = " + unit + " and audit_no = " + to)
                + "' where unit_id = " + unit);
    }

    private void deleteChain(long unit, boolean withSeals) throws SQLException {
        sql("delete from audit where unit_id = " + unit);
        sql("delete from audit_head where unit_id = " + unit);
        if (withSeals) {
            anyOrNone("delete from audit_seal_head where unit_id = " + unit);
            anyOrNone("delete from mark where school_id = " + unit);
            anyOrNone("delete from term_record where school_id = " + unit);
        }
    }

    private void deleteSeal(long seal) throws SQLException {
        sql("delete from audit_seal where seal_no = " + seal);
        if (random.nextBoolean()) {
            anyOrNone("delete from audit_seal_head where seal_no = " + seal);
        }
    }

    private void insertMark() throws SQLException {
        sql("insert into mark (school_id, class_no, subject, term, pupil_no, column_id, mark_version, value_code,"
                + " entered_by, entered_at, source, trail_no) select school_id, class_no, subject, term, pupil_no,"
                + " column_id, 99, 100, entered_by, entered_at, source, "
                + (random.nextBoolean() ? "trail_no" : "4711")
                + " from mark where mark_version = 1 and pupil_no = (select min(pupil_no) from mark)");
    }

    /** A mark or a text is changed, and every hash from there on made anew, the head included. */
    private void rehash(long unit, long from, long last) throws SQLException {
        sql("update audit set detail = 'forged' where unit_id = " + unit + " and audit_no = " + from);
        for (long number = from; number <= last; number++) {
            chain(unit, number);
        }
        head(unit, last);
    }

    /** A row is added behind the last one, hashes and head as they should be. */
    private void forge(long unit, long last) throws SQLException {
        sql("insert into audit (unit_id, audit_no, done_at, account, action_code, subject_ref, detail, previous_hash,"
                + " row_hash) values (" + unit + ", " + (last + 1) + ", 1, 'a', 'b', 'c', 'd', '', '')");
        chain(unit, last + 1);
        head(unit, last + 1);
    }

    private void chain(long unit, long number) throws SQLException {
        String which = " where unit_id = " + unit + " and audit_no = ";
        String previous = number == 1 ? "" : text("select row_hash from audit" + which + (number - 1));
        List<String> fields = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select unit_id, audit_no, done_at, account, action_code,"
                        + " subject_ref, detail, trail_no, trail_hash from audit" + which + number)) {
            row.next();
            for (int i = 1; i <= 7; i++) {
                fields.add(row.getString(i));
            }
            fields.add(previous);
            if (row.getLong(8) != 0) {
                fields.add(row.getString(8));
                fields.add(row.getString(9));
            }
        }
        sql("update audit set previous_hash = '" + previous + "', row_hash = '" + Digests.of(fields) + "'" + which
                + number);
    }

    private void head(long unit, long last) throws SQLException {
        sql("update audit_head set last_no = " + last + ", last_hash = '"
                + text("select row_hash from audit where unit_id = " + unit + " and audit_no = " + last)
                + "' where unit_id = " + unit);
    }

    private void move(long unit, long row) throws SQLException {
        long other = number("select min(unit_id) from audit where unit_id > 0 and unit_id <> " + unit);
        sql("update audit set unit_id = " + other + ", audit_no = "
                + (1 + number("select max(audit_no) from audit where unit_id = " + other)) + " where unit_id = " + unit
                + " and audit_no = " + row);
    }

    private void marks(String start) throws SQLException {
        long trail = one("select distinct trail_no from mark order by trail_no");
        sql(start + " where trail_no = " + trail
                + " and pupil_no = (select min(m.pupil_no) from mark m where m.trail_no = " + trail + ")");
    }

    private void file() throws IOException {
        Path file = files.keySet().iterator().next();
        String text = Objects.requireNonNull(files.get(file));
        List<String> lines = text.lines().toList();
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.writeString(file, text.replace(lines.get(line) + "\n", ""));
            default -> {
                int at = random.nextInt(text.length() - 1);
                char other = text.charAt(at) == 'x' ? 'y' : 'x';
                Files.writeString(
                        file, text.substring(0, at) + other + text.substring(at + 1), StandardCharsets.US_ASCII);
            }
        }
    }

    private long anySeal() throws SQLException {
        return one("select seal_no from audit_seal order by seal_no");
    }

    private static String change(String column) {
        return column + " = 'x' || substr(" + column + ", 1, 15)";
    }

    private static String flip(String column) {
        return column + " = case when " + column + " = '' then 'x' else '!' || substr(" + column + ", 2) end";
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of the numbers a query gives. */
    private long one(String query) throws SQLException {
        List<Long> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                all.add(rows.getLong(1));
            }
        }
        return pick(all);
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void anyOrNone(String statement) throws SQLException {
        try (Statement executed = connection.createStatement()) {
            executed.executeUpdate(statement);
        }
    }

    void sql(String statement) throws SQLException {
        try (Statement executed = connection.createStatement()) {
            if (executed.executeUpdate(statement) == 0) {
                throw new IllegalStateException("Nothing was tampered with: " + statement);
            }
        }
    }

    /** Everything as it was. */
    void undo() throws SQLException, IOException {
        before.restore(connection);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

package vn.sodientu.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the tables that are tampered with, to be put back. */
final class Snapshot {
    private static final List<String> TABLES =
            List.of("audit", "audit_head", "audit_seal", "audit_seal_head", "mark", "term_record");

    private final Map<String, Set<List<Object>>> rows = new LinkedHashMap<>();

    private Snapshot() {}

    static Snapshot of(Connection connection) throws SQLException {
        Snapshot snapshot = new Snapshot();
        for (String table : TABLES) {
            snapshot.rows.put(table, read(connection, table));
        }
        return snapshot;
    }

    /** Deletes and inserts only what differs. */
    void restore(Connection connection) throws SQLException {
        for (Map.Entry<String, Set<List<Object>>> table : rows.entrySet()) {
            if (!read(connection, table.getKey()).equals(table.getValue())) {
                try (Statement delete = connection.createStatement()) {
                    delete.executeUpdate("delete from " + table.getKey());
                }
                insert(connection, table.getKey(), table.getValue());
            }
        }
    }

    private static Set<List<Object>> read(Connection connection, String table) throws SQLException {
        Set<List<Object>> all = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(found.getObject(i));
                }
                all.add(Collections.unmodifiableList(row));
            }
        }
        return all;
    }

    private static void insert(Connection connection, String table, Set<List<Object>> rows) throws SQLException {
        int columns = rows.iterator().next().size();
        String marks = String.join(", ", Collections.nCopies(columns, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (List<Object> row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

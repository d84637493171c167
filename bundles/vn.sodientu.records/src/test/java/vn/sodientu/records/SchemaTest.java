package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.sodientu.records.database.Database;

/** The tables are the same on both databases, and a school's data is keyed by the school first. */
class SchemaTest {
    @Test
    void bothDatabasesHaveTheSameTablesColumnsAndKeys() throws SQLException {
        try (TestDatabase derby = TestDatabase.derby();
                TestDatabase postgres = TestDatabase.postgres()) {
            Map<String, List<String>> onDerby = describe(derby, "SODIENTU");
            assertThat(onDerby).isEqualTo(describe(postgres, "public")).isNotEmpty();
        }
    }

    @Test
    void theSchoolLeadsEveryKeyOfItsData() throws SQLException {
        try (TestDatabase postgres = TestDatabase.postgres()) {
            Map<String, List<String>> tables = describe(postgres, "public");
            assertThat(tables.values())
                    .filteredOn(table -> table.stream().anyMatch(line -> line.startsWith("column school_id ")))
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(table)
                            .filteredOn(line -> line.startsWith("unique "))
                            .isNotEmpty()
                            .allSatisfy(key -> assertThat(key).startsWith("unique [school_id")));
        }
    }

    private static Map<String, List<String>> describe(TestDatabase database, String schema) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Database open = Database.open(database.settings());
                Connection connection = open.connections().getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            String own = schema.equals("public") ? schema : connection.getSchema();
            try (ResultSet found = meta.getTables(null, own, "%", new String[] {"TABLE"})) {
                while (found.next()) {
                    String table = found.getString("TABLE_NAME");
                    if (!table.startsWith("flyway")) {
                        tables.put(lower(table), lines(meta, own, table));
                    }
                }
            }
        }
        return tables;
    }

    private static List<String> lines(DatabaseMetaData meta, String schema, String table) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet columns = meta.getColumns(null, schema, table, "%")) {
            while (columns.next()) {
                lines.add("column " + lower(columns.getString("COLUMN_NAME")) + " " + columns.getString("IS_NULLABLE"));
            }
        }
        Map<String, TreeMap<Integer, String>> unique = new TreeMap<>();
        try (ResultSet indexes = meta.getIndexInfo(null, schema, table, true, true)) {
            while (indexes.next()) {
                unique.computeIfAbsent(indexes.getString("INDEX_NAME"), any -> new TreeMap<>())
                        .put(indexes.getInt("ORDINAL_POSITION"), lower(indexes.getString("COLUMN_NAME")));
            }
        }
        TreeSet<String> keys = new TreeSet<>();
        unique.values().forEach(key -> keys.add("unique " + List.copyOf(key.values())));
        lines.addAll(keys);
        return lines;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

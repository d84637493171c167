package vn.sodientu.records.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import vn.sodientu.records.database.DatabaseException;
import vn.sodientu.records.jpa.Micros;

/** Which keys a database was used with; read before the store is open, so by plain SQL. */
final class KeyRegister {
    private final DataSource connections;

    KeyRegister(DataSource connections) {
        this.connections = connections;
    }

    /** The check values, by name of the key. */
    Map<String, String> known() {
        try (Connection connection = connections.getConnection();
                PreparedStatement select = connection.prepareStatement("select key_id, check_value from server_key");
                ResultSet rows = select.executeQuery()) {
            Map<String, String> known = new LinkedHashMap<>();
            while (rows.next()) {
                known.put(rows.getString(1), rows.getString(2));
            }
            return known;
        } catch (SQLException e) {
            throw new DatabaseException("The list of keys could not be read", e);
        }
    }

    void add(String name, String check) {
        try (Connection connection = connections.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into server_key (key_id, check_value, made_at) values (?, ?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, check);
            insert.setLong(3, Micros.of(Instant.now()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException("The key " + name + " could not be noted in the database", e);
        }
    }
}

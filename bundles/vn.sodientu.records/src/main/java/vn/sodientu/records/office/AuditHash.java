package vn.sodientu.records.office;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.sodientu.api.spi.records.AuditRecords.Row;
import vn.sodientu.records.jpa.Micros;

/**
 * The hash of an audit row: SHA-256 over unit, number, moment in microseconds, account, action, subject, detail and the
 * hash before, each as UTF-8 behind its length in four bytes. The lengths keep two different rows from ever giving the
 * same bytes, whatever their texts hold.
 */
public final class AuditHash {
    private AuditHash() {}

    /** The hash that belongs to a row, in hex; the hash the row carries is not looked at. */
    public static String of(Row row) {
        MessageDigest digest = sha256();
        List<String> fields = List.of(
                Long.toString(row.unit()),
                Long.toString(row.number()),
                Long.toString(Micros.of(row.at())),
                row.account(),
                row.action(),
                row.subject(),
                row.detail(),
                row.previous());
        for (String field : fields) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package vn.sodientu.records.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.CodeRecords.StoredCode;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.keys.FieldCipher;

/** The key of an account's one-time codes, encrypted and bound to the account. */
@Entity
@Table(name = "one_time_code")
public class CodeRow {
    private static final String SPACE = " ";

    @Id
    @Column(name = "account")
    String account;

    @Column(name = "secret")
    String secret;

    @Column(name = "enrolled_at")
    @Nullable
    Long enrolled;

    @Column(name = "last_step")
    long lastStep;

    @Column(name = "recovery")
    String recovery;

    @Version
    @Column(name = "row_version")
    int version;

    /** For EclipseLink. */
    protected CodeRow() {}

    CodeRow(FieldCipher cipher, StoredCode code) {
        account = code.account();
        take(cipher, code);
    }

    /** Takes over what may change; encrypted anew each time, so that a newer data key comes into use by itself. */
    final void take(FieldCipher cipher, StoredCode code) {
        secret = cipher.encrypt(place(), code.secret());
        enrolled = Micros.ofNullable(code.enrolled());
        lastStep = code.lastStep();
        // A blank keeps databases that take an empty text for none at peace.
        recovery = code.recovery().isEmpty() ? SPACE : String.join(SPACE, code.recovery());
    }

    StoredCode value(FieldCipher cipher) {
        List<String> digests = recovery.isBlank() ? List.of() : List.of(recovery.split(SPACE, -1));
        return new StoredCode(account, cipher.decrypt(place(), secret), Micros.nullable(enrolled), lastStep, digests);
    }

    private String place() {
        return "account/" + account + "/code";
    }
}

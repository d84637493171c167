package vn.sodientu.records.file;

import java.util.List;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.FieldCipher;

/** Encrypts with the present key, when the store is opened, what of the files was encrypted with an earlier one. */
public final class FileSealing {
    private static final int PART = 300;

    private FileSealing() {}

    /** Answers how many rows were encrypted anew. */
    public static long run(TableStore store, FieldCipher cipher) {
        long all = 0;
        int part;
        do {
            part = store.writeTables(tables -> part(tables, cipher));
            all += part;
        } while (part > 0);
        return all;
    }

    private static int part(Tables tables, FieldCipher cipher) {
        List<FieldRow> fields = tables.first(
                PART,
                FieldRow.class,
                "select f from FieldRow f where f.sealed = true and f.content not like ?1",
                cipher.current() + ":%");
        fields.forEach(row -> row.seal(cipher));
        tables.send();
        List<GuardianRow> people = tables.first(
                PART,
                GuardianRow.class,
                "select g from GuardianRow g where g.sealed not like ?1",
                cipher.current() + ":%");
        people.forEach(row -> row.seal(cipher));
        tables.send();
        return fields.size() + people.size();
    }
}

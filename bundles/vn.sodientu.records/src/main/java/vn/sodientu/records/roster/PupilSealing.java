package vn.sodientu.records.roster;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.FieldCipher;

/**
 * Encrypts what an older server stored in the clear, and what was encrypted with an earlier key, when the store is
 * opened. A transaction takes some hundred pupils, so a start that is broken off goes on where it was.
 */
public final class PupilSealing {
    private static final Logger LOG = LoggerFactory.getLogger(PupilSealing.class);
    private static final int PART = 300;

    private PupilSealing() {}

    /** Answers how many pupils were encrypted anew. */
    public static long run(TableStore store, FieldCipher cipher) {
        long all = 0;
        int part = store.writeTables(tables -> part(tables, cipher));
        while (part > 0) {
            all += part;
            part = store.writeTables(tables -> part(tables, cipher));
        }
        if (all > 0) {
            LOG.info("The sensitive particulars of {} pupils are encrypted now, with {}", all, cipher.current());
        }
        return all;
    }

    private static int part(Tables tables, FieldCipher cipher) {
        List<PupilRow> rows = tables.first(
                PART,
                PupilRow.class,
                "select p from PupilRow p where p.sealed is null or p.sealed not like ?1",
                cipher.current() + ":%");
        rows.forEach(row -> row.seal(cipher));
        tables.send();
        return rows.size();
    }
}

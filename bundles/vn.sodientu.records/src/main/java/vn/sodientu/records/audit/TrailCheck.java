package vn.sodientu.records.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sodientu.records.jpa.TableStore;

/** Compares the register's entries with the audit rows that answer for them. */
final class TrailCheck {
    private final TableStore store;
    private final List<Class<? extends Trailed>> kinds;
    private long entries;

    TrailCheck(TableStore store, List<Class<? extends Trailed>> kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    /** What does not fit, in words. */
    record Fault(String vi, String en) {}

    /** How many entries were compared so far. */
    long entries() {
        return entries;
    }

    /** Whether the entries of an audit row are not those it was written with. */
    Optional<Fault> fault(AuditRow row) {
        if (row.trail == 0) {
            return Optional.empty();
        }
        List<String> digests = store.readTables(tables -> {
            List<String> found = new ArrayList<>();
            for (Class<? extends Trailed> kind : kinds) {
                tables.list(
                                kind,
                                "select x from " + kind.getSimpleName() + " x where x.school = ?1 and x.trail = ?2",
                                row.unit,
                                row.trail)
                        .forEach(entry -> found.add(entry.digest()));
            }
            return found;
        });
        entries += digests.size();
        return Trail.hash(digests).equals(row.trailHash)
                ? Optional.empty()
                : Optional.of(new Fault(
                        "điểm hoặc rèn luyện ghi ở dòng này (" + row.subject
                                + ") đã bị sửa, thêm hoặc xóa thẳng trong bảng",
                        "marks or conduct entered with this row (" + row.subject
                                + ") were changed, added or deleted in their table"));
    }

    /** Whether a school has entries that no audit row answers for. */
    Optional<Fault> stray(long school) {
        for (Class<? extends Trailed> kind : kinds) {
            boolean found = store.readTables(tables -> !tables.first(
                            1,
                            Long.class,
                            "select x.trail from " + kind.getSimpleName() + " x where x.school = ?1 and (x.trail = 0 or"
                                    + " not exists (select a.number from AuditRow a where a.unit = x.school and"
                                    + " a.trail = x.trail))",
                            school)
                    .isEmpty());
            if (found) {
                return Optional.of(new Fault(
                        "có điểm hoặc rèn luyện được thêm thẳng vào bảng, không có dòng nhật ký",
                        "there are marks or conduct records that no audit row answers for"));
            }
        }
        return Optional.empty();
    }
}

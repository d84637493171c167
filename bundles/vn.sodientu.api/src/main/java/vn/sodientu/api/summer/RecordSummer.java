package vn.sodientu.api.summer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;

/**
 * Summer items to be recorded.
 *
 * @param idempotencyKey a repeat with the same key answers as the first time and enters nothing; null for none
 * @param source the way in, kept with each record: UI, REST
 */
public record RecordSummer(ClassId clazz, List<Item> records, @Nullable String idempotencyKey, String source) {
    public RecordSummer {
        records = List.copyOf(records);
    }

    /**
     * One item.
     *
     * @param subject null for conduct after the summer programme
     * @param chosen whether the pupil is to be tested in the subject; a result says so by itself
     * @param value what was typed: a mark for a subject ("5,0", "Đ"), a code of the regulation for conduct; empty for
     *     none
     * @param version the version the caller saw, 0 when never written
     */
    public record Item(PupilId pupil, @Nullable String subject, boolean chosen, String value, int version) {}
}

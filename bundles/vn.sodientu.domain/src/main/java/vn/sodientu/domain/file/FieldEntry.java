package vn.sodientu.domain.file;

import java.time.Instant;
import java.util.List;

/**
 * One version of a field of one pupil. Versions are only ever added; the highest counts.
 *
 * @param items empty when the field was emptied
 * @param by the account that entered it
 */
public record FieldEntry(String field, int version, List<FieldItem> items, String by, Instant at) {
    public FieldEntry {
        items = List.copyOf(items);
    }
}

package vn.sodientu.api.file;

import java.util.List;
import java.util.Optional;
import vn.sodientu.domain.file.FieldDef;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.people.Pupil;

/**
 * A pupil's file as one reader sees it.
 *
 * @param pupil sensitive particulars withheld
 * @param values a line for each field kept at the pupil's school
 */
public record PupilFile(Pupil pupil, List<Line> values) {
    public PupilFile {
        values = List.copyOf(values);
    }

    /** The line of a field. */
    public Optional<Line> value(String field) {
        return values.stream().filter(line -> line.field().code().equals(field)).findFirst();
    }

    /**
     * What is known of one field.
     *
     * @param version to be sent back with a change, 0 when nothing was ever entered
     * @param withheld whether the reader may not see the value, so that items are empty
     */
    public record Line(FieldDef field, int version, List<FieldItem> items, boolean withheld) {
        public Line {
            items = List.copyOf(items);
        }
    }
}

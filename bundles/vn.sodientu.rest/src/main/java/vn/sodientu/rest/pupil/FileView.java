package vn.sodientu.rest.pupil;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.PupilFile;

/** A pupil's file. */
@Schema(name = "PupilFile")
record FileView(String id, String code, String name, List<LineView> values) {
    /** What is known of a field. */
    @Schema(name = "FieldValue")
    record LineView(
            String field,
            @Schema(description = "To be sent back with a change; 0 when nothing was ever entered") int version,
            List<ItemView> items,
            @Schema(description = "true when the value is kept from you; absent otherwise") @Nullable
                    Boolean withheld) {
        static LineView of(PupilFile.Line line) {
            return new LineView(
                    line.field().code(),
                    line.version(),
                    line.items().stream().map(ItemView::of).toList(),
                    line.withheld() ? Boolean.TRUE : null);
        }
    }

    static FileView of(PupilFile file) {
        return new FileView(
                file.pupil().id().toString(),
                file.pupil().code(),
                file.pupil().name().full(),
                file.values().stream().map(LineView::of).toList());
    }
}

package vn.sodientu.exchange.offline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.year.SchoolYear;

/** What a workbook knows of itself: which sheets it was made from, and what each cell held. */
record Manifest(Instant made, List<Part> parts) {
    Manifest {
        parts = List.copyOf(parts);
    }

    /** The part of a sheet. */
    Optional<Part> part(SheetId sheet) {
        return parts.stream().filter(part -> part.id().equals(sheet)).findFirst();
    }

    /**
     * One worksheet.
     *
     * @param school name, for people
     * @param columns column id and heading, in order
     * @param rows by the key that stands in the row
     */
    record Part(
            SheetId id,
            SchoolYear year,
            String worksheet,
            String school,
            String clazz,
            String subject,
            Map<String, String> columns,
            Map<String, Line> rows) {
        Part {
            columns = Ordered.copy(columns);
            rows = Ordered.copy(rows);
        }

        /** Subject, class, term and year as people say them. */
        String title() {
            return subject + ", lớp " + clazz + ", "
                    + id.term().period().label().vi() + ", " + year;
        }
    }

    /**
     * One pupil's row.
     *
     * @param cells by column id
     */
    record Line(PupilId pupil, String name, Map<String, Base> cells) {
        Line {
            cells = Ordered.copy(cells);
        }
    }

    /** What a cell held when the workbook was made. */
    record Base(int version, @Nullable Mark mark) {}
}

package vn.sodientu.api.privacy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.SchoolYear;

/** Everything the register keeps of one pupil, the sensitive particulars included. */
public record PersonalData(Pupil pupil, List<Stay> stays) {
    public PersonalData {
        stays = List.copyOf(stays);
    }

    /**
     * A membership of a class, with what was entered of the pupil there.
     *
     * @param to last day, null while it lasts
     */
    public record Stay(
            SchoolYear year,
            String clazz,
            LocalDate from,
            @Nullable LocalDate to,
            List<MarkEntry> marks,
            List<TermRecord> records,
            List<SummerRecord> summers) {
        public Stay {
            marks = List.copyOf(marks);
            records = List.copyOf(records);
            summers = List.copyOf(summers);
        }
    }
}

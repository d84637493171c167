package vn.sodientu.api.lock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/** A deadline to be set; a null moment takes back the one that was set for the same place. */
public record NewDeadline(
        long unit,
        SchoolYear year,
        Period period,
        LockPart part,
        MarkColumn.@Nullable Slot slot,
        @Nullable Instant due,
        String decision) {}

package vn.sodientu.api.choice;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.year.SchoolYear;

/** A choice to be made; see {@link Choice} for the meaning of the parts. */
public record NewChoice(
        long unit,
        Choice.Kind kind,
        String key,
        @Nullable Integer grade,
        SchoolYear from,
        @Nullable SchoolYear to,
        String value) {}

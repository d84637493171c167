package vn.sodientu.domain.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.mark.Mark;

/**
 * What happened in the summer after the year.
 *
 * @param retests subjects tested again; each result replaces that subject's year result
 * @param conductAfter conduct or training after the summer programme, null when there was none
 */
public record Summer(List<Retest> retests, @Nullable String conductAfter) {
    public Summer {
        retests = List.copyOf(retests);
    }

    /** One subject tested again. */
    public record Retest(String subject, Mark result) {}
}

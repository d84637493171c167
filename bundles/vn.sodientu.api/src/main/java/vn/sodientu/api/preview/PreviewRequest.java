package vn.sodientu.api.preview;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.year.SchoolYear;

/**
 * What is to be compared.
 *
 * @param unit the unit whose schools are looked at, itself included
 * @param grade one grade; null for all grades that the candidate would concern
 * @param code the candidate's code
 * @param version its version; null for the newest on the server, candidates included
 * @param settings settings of the candidate that differ from what each school's units chose
 */
public record PreviewRequest(
        long unit,
        SchoolYear year,
        @Nullable Integer grade,
        String code,
        @Nullable String version,
        Map<String, String> settings) {
    public PreviewRequest {
        settings = Map.copyOf(settings);
    }
}

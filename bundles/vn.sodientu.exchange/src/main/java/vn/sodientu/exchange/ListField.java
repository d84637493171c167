package vn.sodientu.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A column of a list that becomes rows of the register. */
interface ListField {
    /** Headings that carry no data of their own. */
    List<String> SILENT = List.of("stt", "so tt", "tt");

    /** The heading to name when the workbook has no such column. */
    String title();

    /** The name that faults of the service give it. */
    String component();

    /** The field that a heading names. */
    static <F> Optional<F> of(F[] fields, Function<F, List<String>> headings, String headingKey) {
        for (F field : fields) {
            if (headings.apply(field).contains(headingKey)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}

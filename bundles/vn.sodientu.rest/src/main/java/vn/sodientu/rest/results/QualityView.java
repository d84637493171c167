package vn.sodientu.rest.results;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.TreeMap;
import vn.sodientu.api.statistics.QualityRow;

/** A class in the statistics of quality. Counts are by the regulation's codes. */
@Schema(name = "Quality")
record QualityView(
        @JsonProperty("class") String clazz,
        String name,
        int grade,
        String regulation,
        int pupils,
        @Schema(description = "Pupils with a level: the denominator of every percentage") int ranked,
        Map<String, Integer> levels,
        Map<String, Integer> conducts,
        Map<String, Integer> awards,
        @Schema(description = "After a summer the second decision counts") Map<String, Integer> promotions,
        @Schema(description = "How many of the promoted needed the summer for it") int promotedAfterSummer) {
    static QualityView of(QualityRow row) {
        return new QualityView(
                row.clazz().toString(),
                row.name(),
                row.grade(),
                row.regulation(),
                row.pupils(),
                row.ranked(),
                new TreeMap<>(row.levels()),
                new TreeMap<>(row.conducts()),
                new TreeMap<>(row.awards()),
                new TreeMap<>(row.promotions()),
                row.promotedAfterSummer());
    }
}

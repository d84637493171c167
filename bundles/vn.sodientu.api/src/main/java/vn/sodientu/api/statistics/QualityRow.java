package vn.sodientu.api.statistics;

import java.util.Map;
import vn.sodientu.domain.id.ClassId;

/**
 * A class in the statistics of quality (thống kê chất lượng hai mặt).
 *
 * @param pupils pupils on the list who have not left
 * @param ranked pupils with a level: the denominator of every percentage
 * @param levels counts by the regulation's code; likewise the others
 * @param promotions decisions of the year by code; after a summer the second one counts
 * @param promotedAfterSummer how many of the promoted needed the summer for it
 */
public record QualityRow(
        ClassId clazz,
        String name,
        int grade,
        String regulation,
        int pupils,
        int ranked,
        Map<String, Integer> levels,
        Map<String, Integer> conducts,
        Map<String, Integer> awards,
        Map<String, Integer> promotions,
        int promotedAfterSummer) {
    public QualityRow {
        levels = Map.copyOf(levels);
        conducts = Map.copyOf(conducts);
        awards = Map.copyOf(awards);
        promotions = Map.copyOf(promotions);
    }
}

package vn.sodientu.domain.rule.calc;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Explains why a pupil with an individual plan has no level, and who decides about promotion. */
public final class PlanReasons {
    private PlanReasons() {}

    /**
     * Adds the two steps.
     *
     * @param decision PROMOTED or RETAINED, null until the principal has decided
     * @param name the decision's name
     */
    public static void explain(
            @Nullable String decision, LocalText name, Article assessment, Article promotion, Explanation out) {
        out.decide(
                Topic.LEVEL,
                Period.YEAR,
                "",
                new LocalText(
                        "Học sinh được đánh giá theo kế hoạch giáo dục cá nhân: không xếp loại, không xét danh hiệu",
                        "The pupil is assessed by an individual education plan: no level and no title"),
                assessment);
        if (decision == null) {
            out.missing(
                    Period.YEAR,
                    null,
                    new LocalText(
                            "Hiệu trưởng chưa quyết định việc lên lớp của học sinh",
                            "The principal has not decided about promotion yet"),
                    promotion);
            return;
        }
        out.decide(
                Topic.PROMOTION,
                Period.YEAR,
                name.vi(),
                new LocalText(
                        name.vi() + ": hiệu trưởng quyết định theo kế hoạch giáo dục cá nhân",
                        name.en() + ": decided by the principal from the individual plan"),
                promotion);
    }
}

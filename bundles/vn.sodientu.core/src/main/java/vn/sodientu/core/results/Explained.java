package vn.sodientu.core.results;

import java.util.List;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.YearOutcome;

/** Joins stored figures with reasons. */
final class Explained {
    private Explained() {}

    static YearOutcome with(YearOutcome stored, List<Reason> reasons) {
        return new YearOutcome(
                stored.regulation(),
                stored.subjects(),
                stored.hk1(),
                stored.hk2(),
                stored.year(),
                stored.promotion(),
                stored.retestEligible(),
                stored.afterSummer(),
                reasons);
    }
}

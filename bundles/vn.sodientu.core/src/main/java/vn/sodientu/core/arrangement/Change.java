package vn.sodientu.core.arrangement;

import org.jspecify.annotations.Nullable;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.GrantedArrangement;

/**
 * What becomes of an arrangement that stands.
 *
 * @param promotion the principal's decision on a pupil with an individual plan; null to withdraw
 */
record Change(@Nullable String promotion) {
    static final Change WITHDRAWAL = new Change(null);
    private static final String PROMOTED = "PROMOTED";
    private static final String RETAINED = "RETAINED";

    boolean withdraws() {
        return promotion == null;
    }

    String action() {
        return withdraws() ? "arrangement.withdraw" : "arrangement.decide";
    }

    Arrangement of(Arrangement what) {
        return withdraws() ? what : new Arrangement.IndividualEducation(promotion);
    }

    FaultList faults(GrantedArrangement present) {
        FaultList faults = new FaultList();
        faults.unless(!present.withdrawn(), "id", "Mục này đã được rút trước đó", "This was withdrawn before");
        if (promotion != null) {
            faults.unless(
                    present.what() instanceof Arrangement.IndividualEducation,
                    "id",
                    "Hiệu trưởng chỉ quyết định lên lớp riêng cho học sinh theo kế hoạch giáo dục cá nhân",
                    "The principal decides on promotion only for pupils with an individual plan");
            promotion(faults, promotion);
        }
        return faults;
    }

    /** The two decisions there are. */
    static void promotion(FaultList faults, String promotion) {
        faults.unless(
                promotion.equals(PROMOTED) || promotion.equals(RETAINED),
                "promotion",
                "Quyết định là PROMOTED (được lên lớp) hoặc RETAINED (ở lại lớp)",
                "The decision is PROMOTED or RETAINED");
    }
}

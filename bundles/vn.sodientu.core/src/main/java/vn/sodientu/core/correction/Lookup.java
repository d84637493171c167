package vn.sodientu.core.correction;

import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.core.common.Missing;

/** The refusal of a correction that is not there. */
final class Lookup {
    private Lookup() {}

    static <T> Outcome<T> missing(CorrectionId id) {
        return Missing.refuse("correction", "Không có đề nghị sửa điểm " + id, "There is no correction " + id);
    }
}

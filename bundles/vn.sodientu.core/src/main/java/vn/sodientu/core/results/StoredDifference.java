package vn.sodientu.core.results;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.rules.OutcomeText;
import vn.sodientu.core.rules.OutcomeText.Difference;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;

/** Says when a derivation does not lead to the figures that are stored, because something was settled anew since. */
final class StoredDifference {
    private static final LocalText HELP = new LocalText(
            "Giáo viên chủ nhiệm hoặc giáo vụ tính lại kết quả của lớp thì các giá trị mới được lưu.",
            "Once the homeroom teacher or the clerk computes the class anew, the new values are stored.");

    private final OutcomeText text;

    StoredDifference(Regulation regulation, SchoolClass clazz) {
        this.text = new OutcomeText(regulation, clazz.subjects());
    }

    /** The warning; empty when the same comes out again. */
    Optional<Reason> of(YearOutcome stored, YearOutcome fresh) {
        List<Difference> differences = text.differences(stored, fresh);
        return differences.isEmpty() ? Optional.empty() : Optional.of(reason(stored, fresh, differences));
    }

    private static Reason reason(YearOutcome stored, YearOutcome fresh, List<Difference> differences) {
        LocalText arrows = OutcomeText.arrows(differences);
        LocalText why = stored.regulation().equals(fresh.regulation())
                ? new LocalText("theo cài đặt hoặc dữ liệu trước khi thay đổi", "before settings or data were changed")
                : new LocalText(
                        "theo " + stored.regulation() + ", còn giải thích này theo " + fresh.regulation(),
                        "under " + stored.regulation() + ", this derivation is under " + fresh.regulation());
        return new Reason(
                Reason.Topic.SETTING,
                null,
                null,
                "",
                fresh.regulation().toString(),
                new LocalText(
                        "Kết quả đang lưu được tính " + why.vi() + ". Đang lưu → tính lại: " + arrows.vi() + ". "
                                + HELP.vi(),
                        "The stored result was computed " + why.en() + ". Stored → computed now: " + arrows.en() + ". "
                                + HELP.en()),
                new Article(fresh.regulation().code(), ""));
    }
}

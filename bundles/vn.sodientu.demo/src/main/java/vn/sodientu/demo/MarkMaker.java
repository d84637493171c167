package vn.sodientu.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.mark.Comment;
import vn.sodientu.domain.mark.Score;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.school.SubjectKind;

/** Makes marks around each pupil's ability, so that every level and a few retests occur. */
final class MarkMaker {
    private static final int WEAKEST = 42;
    private static final int STRONGEST = 94;
    private static final int SPREAD = 13;
    private static final int ONE_FAIL_IN = 60;

    private final SplittableRandom random;
    private final Map<PupilId, Integer> abilities = new HashMap<>();

    MarkMaker(SplittableRandom random) {
        this.random = random;
    }

    /**
     * The marks of a sheet.
     *
     * @param partly only the regular marks and the mid-term one, as in the middle of a term
     */
    EnterMarks sheet(SheetId id, MarkPlan plan, List<PupilId> pupils, boolean partly) {
        List<EnterMarks.Change> changes = new ArrayList<>();
        for (PupilId pupil : pupils) {
            for (MarkColumn column : plan.columns()) {
                boolean due = column.required() && !(partly && column.slot() == MarkColumn.Slot.LAST);
                if (due) {
                    changes.add(new EnterMarks.Change(pupil, column.id(), 0, mark(plan.kind(), pupil)));
                }
            }
        }
        return new EnterMarks(id, changes, null, "DEMO");
    }

    private String mark(SubjectKind kind, PupilId pupil) {
        if (kind == SubjectKind.COMMENT) {
            return (random.nextInt(ONE_FAIL_IN) == 0 ? Comment.FAIL : Comment.PASS).code();
        }
        int ability = abilities.computeIfAbsent(pupil, unused -> random.nextInt(WEAKEST, STRONGEST + 1));
        int tenths = ability + random.nextInt(-SPREAD, SPREAD + 1);
        return new Score(Math.max(0, Math.min(Score.MAX_TENTHS, tenths))).code();
    }
}

package vn.sodientu.core.turn;

import org.jspecify.annotations.Nullable;
import vn.sodientu.api.turn.Fate;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.rule.calc.Promotions;
import vn.sodientu.domain.text.LocalText;

/** Reads off a result what becomes of a pupil. */
record Fates(Fate fate, @Nullable LocalText reason) {
    static Fates of(Enrolment enrolment, @Nullable YearOutcome outcome, boolean lastGrade) {
        if (enrolment.to() != null || !enrolment.pupil().status().present()) {
            return new Fates(Fate.LEFT, null);
        }
        String decision = outcome == null ? null : outcome.decision();
        if (decision == null) {
            return new Fates(
                    Fate.UNCLEAR,
                    new LocalText(
                            "Chưa có kết quả cả năm: còn thiếu điểm hoặc rèn luyện",
                            "No result of the year yet: marks or conduct are missing"));
        }
        if (decision.equals(Promotions.PROMOTED)) {
            return new Fates(lastGrade ? Fate.FINISHED : Fate.PROMOTED, null);
        }
        return decision.equals(Promotions.RETAINED)
                ? new Fates(Fate.RETAINED, null)
                : new Fates(Fate.SUMMER, summer(decision));
    }

    private static LocalText summer(String decision) {
        boolean trains = Promotions.trainsConduct(decision);
        boolean tests = !trains || decision.equals(Promotions.SUMMER_TRAINING_AND_REASSESS);
        return new LocalText(
                trains && tests
                        ? "Chờ đánh giá lại và rèn luyện trong hè"
                        : trains ? "Chờ kết quả rèn luyện trong hè" : "Chờ kết quả kiểm tra lại, đánh giá lại",
                trains && tests
                        ? "Waits for re-assessment and summer training"
                        : trains ? "Waits for summer training" : "Waits for the re-assessment");
    }
}

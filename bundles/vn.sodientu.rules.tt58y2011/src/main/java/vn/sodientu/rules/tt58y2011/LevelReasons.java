package vn.sodientu.rules.tt58y2011;

import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.calc.Blockers;
import vn.sodientu.domain.rule.calc.DecimalText;
import vn.sodientu.domain.rule.calc.Explanation;
import vn.sodientu.domain.rule.calc.ResultCode;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Explains a period's average and level: what decided, clause 6, and what the next better level lacks. */
final class LevelReasons {
    private final Parameters parameters;
    private final Clause6 clause6;
    private final YearSheet sheet;
    private final Roles roles;
    private final Explanation out;

    LevelReasons(Parameters parameters, Clause6 clause6, YearSheet sheet, Roles roles, Explanation out) {
        this.parameters = parameters;
        this.clause6 = clause6;
        this.sheet = sheet;
        this.roles = roles;
        this.out = out;
    }

    void explain(Period period) {
        Standing standing = Standing.of(sheet.of(period), roles, parameters, clause6);
        Digest digest = standing.digest();
        if (digest == null) {
            return;
        }
        Level base = digest.level(parameters);
        average(period, digest);
        level(period, digest, base);
        Lift lift = standing.lift();
        if (lift != null) {
            adjustment(period, lift);
        }
        Level level = lift == null ? base : lift.to();
        if (level != Level.G) {
            blocked(period, digest, parameters.levels.get(level.rank - 1));
        }
    }

    private void average(Period period, Digest digest) {
        StringBuilder formula = new StringBuilder("(");
        int sum = 0;
        int count = 0;
        for (int result : sheet.of(period)) {
            if (ResultCode.isScore(result)) {
                formula.append(count == 0 ? "" : " + ").append(DecimalText.tenths(result));
                sum += result;
                count++;
            }
        }
        formula.append(") : ").append(count).append(DecimalText.equalsText(sum, count));
        String average = DecimalText.tenths(digest.average());
        out.compute(
                period,
                formula.toString(),
                average,
                new LocalText(
                        "Điểm trung bình các môn " + Explanation.inside(period) + ": " + average,
                        period.label().en() + " average of subjects: " + DecimalText.point(digest.average())),
                parameters.article(period == Period.YEAR ? "Đ11 k2" : "Đ11 k1"));
    }

    private void level(Period period, Digest digest, Level base) {
        String average = "điểm trung bình các môn " + DecimalText.tenths(digest.average());
        String lowest = ", môn thấp nhất " + DecimalText.tenths(digest.lowest());
        String failed = digest.failed() == 0 ? "" : ", " + digest.failed() + " môn nhận xét CĐ";
        String averageEn = "average " + DecimalText.point(digest.average());
        String lowestEn = ", lowest subject " + DecimalText.point(digest.lowest());
        String failedEn = digest.failed() == 0 ? "" : ", " + digest.failed() + " comment subject(s) not passed";
        out.decide(
                Topic.LEVEL,
                period,
                base.vi,
                new LocalText(
                        "Học lực " + Explanation.inside(period) + ": " + base.vi + " (" + average + lowest + failed
                                + ")",
                        period.label().en() + " academic rank: " + base.en + " (" + averageEn + lowestEn + failedEn
                                + ")"),
                base == Level.KEM
                        ? parameters.article("Đ13 k5")
                        : parameters.rule(base).article());
    }

    private void adjustment(Period period, Lift lift) {
        int culprit = clause6.culprit(lift, sheet.of(period), roles);
        Subject subject = sheet.subjects().get(culprit).subject();
        out.subject(
                Topic.ADJUSTMENT,
                period,
                subject.code(),
                lift.from().vi + " → " + lift.to().vi,
                lift.to().vi,
                new LocalText(
                        "Điểm trung bình các môn đạt mức " + lift.target().vi + " nhưng chỉ do môn " + subject.name()
                                + " mà học lực xuống " + lift.from().vi + ", nên được điều chỉnh thành "
                                + lift.to().vi,
                        "The average is that of " + lift.target().en + " and only " + subject.name()
                                + " lowers the rank to " + lift.from().en + ", so it becomes " + lift.to().en),
                lift.article());
    }

    private void blocked(Period period, Digest digest, LevelRule rule) {
        LocalText level = new LocalText(rule.level().vi, rule.level().en);
        Blockers blockers = new Blockers(sheet, period, level, rule.article(), out);
        if (digest.average() < rule.average()) {
            blockers.condition(
                    "điểm trung bình các môn cần từ " + DecimalText.tenths(rule.average()) + " (hiện "
                            + DecimalText.tenths(digest.average()) + ")",
                    "the average of subjects needs " + DecimalText.point(rule.average()) + " or more (it is "
                            + DecimalText.point(digest.average()) + ")");
        }
        if (digest.bestCore() < rule.core()) {
            String best = digest.bestCore() < 0 ? "" : " (cao nhất hiện " + DecimalText.tenths(digest.bestCore()) + ")";
            blockers.condition(
                    "ít nhất một trong các môn " + parameters.coreNames + " cần từ " + DecimalText.tenths(rule.core())
                            + best,
                    "at least one of " + parameters.coreNames + " needs " + DecimalText.point(rule.core())
                            + " or more");
        }
        int named = -1;
        if (digest.specialised() < rule.specialised()) {
            named = roles.specialised();
            blockers.subjectNeeds(named, rule.specialised());
        }
        blockers.belowFloor(rule.floor(), named);
        if (rule.commentsPass()) {
            blockers.failed(0);
        }
    }
}

package vn.sodientu.rules.tt22y2021;

import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.rule.calc.Blockers;
import vn.sodientu.domain.rule.calc.DecimalText;
import vn.sodientu.domain.rule.calc.Explanation;
import vn.sodientu.domain.rule.calc.YearSheet;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Explains a period's level of learning: what decided, clause 3, and what the next better level lacks. */
final class LearningReasons {
    private final YearSheet sheet;
    private final Readings readings;
    private final Explanation out;

    LearningReasons(YearSheet sheet, Readings readings, Explanation out) {
        this.sheet = sheet;
        this.readings = readings;
        this.out = out;
    }

    void explain(Period period) {
        Tally tally = Tally.of(sheet.of(period));
        if (tally == null) {
            return;
        }
        Level base = tally.level();
        level(period, tally, base);
        int culprit = Clause3.culprit(tally, base, readings);
        Level level = culprit < 0 ? base : base.better();
        if (culprit >= 0) {
            adjustment(period, base, level, culprit);
        }
        if (level != Level.T) {
            blocked(period, tally, level.better());
        }
    }

    private void level(Period period, Tally tally, Level base) {
        String title = "Kết quả học tập " + Explanation.inside(period) + ": " + base.vi;
        String english = period.label().en() + " learning result: " + base.en;
        if (base == Level.CD) {
            out.decide(
                    Topic.LEVEL,
                    period,
                    base.vi,
                    new LocalText(
                            title + ", vì không đủ điều kiện của mức Đạt",
                            english + ", because the conditions of Satisfactory are not met"),
                    Parameters.NO_STANDARD);
            return;
        }
        Standard standard = Parameters.STANDARDS.get(base.rank);
        int reaching = tally.reaching(standard.reached());
        String from = DecimalText.tenths(standard.reached());
        String failed = tally.failed() == 0
                ? "các môn nhận xét đều Đạt"
                : "có " + tally.failed() + " môn nhận xét Chưa đạt (được nhiều nhất " + standard.maxFailed() + ")";
        String failedEn = tally.failed() == 0
                ? "all comment subjects passed"
                : tally.failed() + " comment subject not passed (at most " + standard.maxFailed() + ")";
        out.decide(
                Topic.LEVEL,
                period,
                base.vi,
                new LocalText(
                        title + ": " + failed + ", không môn nào dưới " + DecimalText.tenths(standard.floor()) + ", "
                                + reaching + " môn từ " + from + " trở lên (cần " + standard.count() + ")",
                        english + ": " + failedEn + ", none below " + DecimalText.point(standard.floor()) + ", "
                                + reaching + " subjects at " + DecimalText.point(standard.reached())
                                + " or more (" + standard.count() + " are needed)"),
                standard.article());
    }

    private void adjustment(Period period, Level base, Level level, int group) {
        int[] results = sheet.of(period);
        int index = 0;
        while (Tally.group(results[index]) != group) {
            index++;
        }
        String name = sheet.subjects().get(index).subject().name();
        out.subject(
                Topic.ADJUSTMENT,
                period,
                sheet.subjects().get(index).subject().code(),
                base.vi + " → " + level.vi,
                level.vi,
                new LocalText(
                        "Chỉ do môn " + name + " mà kết quả bị thấp xuống từ " + Parameters.LOST_LEVELS
                                + " mức trở lên, nên được điều chỉnh từ " + base.vi + " lên mức liền kề: " + level.vi,
                        "Only " + name + " lowers the result by " + Parameters.LOST_LEVELS
                                + " levels or more, so it is raised from " + base.en + " to the next level: "
                                + level.en),
                Parameters.ADJUSTMENT);
    }

    private void blocked(Period period, Tally tally, Level wanted) {
        Standard standard = Parameters.STANDARDS.get(wanted.rank);
        Blockers blockers = new Blockers(sheet, period, Labels.level(wanted), standard.article(), out);
        if (tally.failed() > standard.maxFailed()) {
            blockers.failed(standard.maxFailed());
        }
        blockers.belowFloor(standard.floor(), -1);
        int reaching = tally.reaching(standard.reached());
        if (reaching < standard.count()) {
            int lacking = standard.count() - reaching;
            blockers.condition(
                    "thiếu " + lacking + " môn đạt từ " + DecimalText.tenths(standard.reached()) + " trở lên (có "
                            + reaching + ", cần " + standard.count() + ")",
                    lacking + " more subjects at " + DecimalText.point(standard.reached())
                            + " or more are needed (there are " + reaching + " of " + standard.count() + ")");
        }
    }
}

package vn.sodientu.domain.rule.calc;

import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Reason.Topic;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** Says which subjects keep a level away: those below its floor and those Chưa đạt. */
public final class Blockers {
    private final YearSheet sheet;
    private final Period period;
    private final LocalText level;
    private final Article article;
    private final Explanation out;

    /** For one level in one period. */
    public Blockers(YearSheet sheet, Period period, LocalText level, Article article, Explanation out) {
        this.sheet = sheet;
        this.period = period;
        this.level = level;
        this.article = article;
        this.out = out;
    }

    /** Every score below the floor (in tenths), but for one subject of which more is said already; -1 for all. */
    public void belowFloor(int floor, int except) {
        int[] results = sheet.of(period);
        for (int i = 0; i < results.length; i++) {
            if (i != except && ResultCode.isScore(results[i]) && results[i] < floor) {
                subjectNeeds(i, floor);
            }
        }
    }

    /** One subject whose score must reach a limit. */
    public void subjectNeeds(int index, int limit) {
        Subject subject = sheet.subjects().get(index).subject();
        int result = sheet.of(period)[index];
        out.subject(
                Topic.BLOCKED,
                period,
                subject.code(),
                "",
                DecimalText.tenths(result),
                new LocalText(
                        "Để đạt mức " + level.vi() + ": " + subject.name() + " cần từ " + DecimalText.tenths(limit)
                                + " (hiện " + DecimalText.tenths(result) + ")",
                        "For " + level.en() + ": " + subject.name() + " needs " + DecimalText.point(limit)
                                + " or more (it is " + DecimalText.point(result) + ")"),
                article);
    }

    /** Every comment subject that is Chưa đạt; at most {@code allowed} of them may be. */
    public void failed(int allowed) {
        int[] results = sheet.of(period);
        for (int i = 0; i < results.length; i++) {
            if (results[i] == ResultCode.FAIL) {
                Subject subject = sheet.subjects().get(i).subject();
                out.subject(
                        Topic.BLOCKED,
                        period,
                        subject.code(),
                        "",
                        "CĐ",
                        new LocalText(
                                "Để đạt mức " + level.vi() + ": "
                                        + (allowed == 0
                                                ? subject.name() + " cần Đạt"
                                                : "chỉ được nhiều nhất " + allowed + " môn Chưa đạt (" + subject.name()
                                                        + " Chưa đạt)"),
                                "For " + level.en() + ": "
                                        + (allowed == 0
                                                ? subject.name() + " must be passed"
                                                : "at most " + allowed + " subject may be failed (" + subject.name()
                                                        + " is)")),
                        article);
            }
        }
    }

    /** Any other condition. */
    public void condition(String vi, String en) {
        out.decide(
                Topic.BLOCKED,
                period,
                "",
                new LocalText("Để đạt mức " + level.vi() + ": " + vi, "For " + level.en() + ": " + en),
                article);
    }
}

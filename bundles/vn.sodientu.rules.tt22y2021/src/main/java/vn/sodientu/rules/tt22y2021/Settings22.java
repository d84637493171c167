package vn.sodientu.rules.tt22y2021;

import java.util.List;
import java.util.Map;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.RuleSetting.Option;
import vn.sodientu.domain.rule.calc.RuleValues;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/** What units may settle under Circular 22: its open sentences, and the least numbers of regular marks of a term. */
final class Settings22 {
    static final String SOLE = "TT22.adjustment.sole";
    static final String COMMENT_COUNTS = "TT22.adjustment.commentSubjectCounts";
    static final String AFTER_TRAINING = "TT22.reassessAfterTraining";
    static final String EXTRA_MARK = "TT22.topics.extraMark";

    private static final int STEPS = 3;

    private static final RuleSetting.Form REGULAR = new RuleSetting.Counts(STEPS, 1, Parameters.REGULAR_MANY);
    private static final RuleSetting.Form COMMENT = new RuleSetting.Counts(1, 1, Parameters.REGULAR_COMMENT.max());

    static final List<RuleSetting> ALL = List.of(
            new RuleSetting(
                    SOLE,
                    new LocalText(
                            "Khi nào kết quả học tập bị thấp xuống chỉ do một môn học duy nhất?",
                            "When does one single subject alone lower the learning result?"),
                    new RuleSetting.OneOf(List.of(
                            new Option(
                                    "EXCLUDE",
                                    new LocalText(
                                            "Khi không tính môn đó, các môn còn lại đủ điều kiện của mức cao hơn.",
                                            "When the other subjects, without it, meet the higher level.")),
                            new Option(
                                    "LIFT",
                                    new LocalText(
                                            "Khi môn đó đạt kết quả cao thì tất cả các môn đủ điều kiện của mức cao"
                                                    + " hơn (môn đó vẫn được tính trong số 6 môn).",
                                            "When all subjects would meet the higher level if its result were high"
                                                    + " (it still counts among the six).")))),
                    "EXCLUDE",
                    Parameters.ADJUSTMENT),
            yesOrNo(
                    COMMENT_COUNTS,
                    new LocalText(
                            "Môn học duy nhất làm thấp kết quả học tập có thể là môn đánh giá bằng nhận xét không?",
                            "May the one subject that lowers the learning result be assessed by comment?"),
                    new LocalText(
                            "Có: môn đánh giá bằng nhận xét cũng được xét điều chỉnh.",
                            "Yes: a comment subject counts too."),
                    new LocalText("Không: chỉ môn đánh giá bằng điểm số.", "No: only a scored subject."),
                    RuleValues.YES,
                    Parameters.ADJUSTMENT),
            yesOrNo(
                    AFTER_TRAINING,
                    new LocalText(
                            "Học sinh có cả kết quả rèn luyện và học tập cả năm Chưa đạt có được đánh giá lại không?",
                            "May a pupil whose training and learning are both Unsatisfactory be re-assessed?"),
                    new LocalText(
                            "Có: được đánh giá lại khi kết quả rèn luyện trong hè từ mức Đạt trở lên.",
                            "Yes: once the summer training is Satisfactory or better."),
                    new LocalText(
                            "Không: học sinh không được lên lớp, không đánh giá lại.",
                            "No: the pupil repeats the year without re-assessment."),
                    RuleValues.YES,
                    Parameters.REASSESSMENT),
            yesOrNo(
                    EXTRA_MARK,
                    new LocalText(
                            "Kết quả cụm chuyên đề học tập có được tính thêm ngoài số ĐĐGtx quy định không?",
                            "Is the result of the learning topics one more mark beside the required regular marks?"),
                    new LocalText(
                            "Có: tính thêm một ĐĐGtx ngoài số quy định.",
                            "Yes: one regular mark more than the required number."),
                    new LocalText(
                            "Không: là một trong các ĐĐGtx quy định.", "No: it is one of the required regular marks."),
                    RuleValues.NO,
                    Parameters.TOPICS),
            regular(Term.HK1),
            regular(Term.HK2),
            comment(Term.HK1),
            comment(Term.HK2));

    private Settings22() {}

    static RuleValues values(Map<String, String> given) {
        return RuleValues.of(ALL, given);
    }

    static Readings readings(RuleValues values) {
        return new Readings(
                Readings.Sole.valueOf(values.value(SOLE)),
                values.yes(COMMENT_COUNTS),
                values.yes(AFTER_TRAINING),
                values.yes(EXTRA_MARK));
    }

    static String regularKey(Term term) {
        return "TT22.regular.hk" + term.number();
    }

    static String commentKey(Term term) {
        return "TT22.comment.hk" + term.number();
    }

    private static RuleSetting regular(Term term) {
        return new RuleSetting(
                regularKey(term),
                new LocalText(
                        "Số ĐĐGtx tối thiểu của môn đánh giá bằng điểm số trong học kì " + roman(term)
                                + ", theo số tiết cả năm: đến 35, từ 36 đến 70, trên 70",
                        "Least number of regular marks of scored subjects in term " + term.number()
                                + " by lessons a year: up to 35, 36 to 70, more than 70"),
                REGULAR,
                Parameters.REGULAR_FEW + "," + Parameters.REGULAR_SOME + "," + Parameters.REGULAR_MANY,
                Parameters.REGULAR);
    }

    private static RuleSetting comment(Term term) {
        return new RuleSetting(
                commentKey(term),
                new LocalText(
                        "Số lần đánh giá thường xuyên tối thiểu của môn đánh giá bằng nhận xét trong học kì "
                                + roman(term),
                        "Least number of regular assessments of comment subjects in term " + term.number()),
                COMMENT,
                String.valueOf(Parameters.REGULAR_COMMENT.min()),
                Parameters.REGULAR);
    }

    private static String roman(Term term) {
        return "I".repeat(term.number());
    }

    private static RuleSetting yesOrNo(
            String key, LocalText question, LocalText yes, LocalText no, String standard, Article article) {
        RuleSetting.Form form =
                new RuleSetting.OneOf(List.of(new Option(RuleValues.YES, yes), new Option(RuleValues.NO, no)));
        return new RuleSetting(key, question, form, standard, article);
    }
}

package vn.sodientu.rules.tt58y2011;

import java.util.ArrayList;
import java.util.List;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.RuleSetting.Option;
import vn.sodientu.domain.rule.calc.RuleValues;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/**
 * What units may settle under Circular 58: the open sentences of clause 6, the least numbers of regular marks of a term,
 * and as issued whether regular marks are whole.
 */
final class Settings58 {
    private static final String FELL_TO_POOR = ".clause6.excellentFellToPoor";
    private static final String AGAINST_FAIR = ".clause6.measuredAgainstFair";
    private static final String CULPRIT_CORE = ".clause6.culpritMayBeCore";
    private static final String WHOLE = ".regular.whole";

    private static final int STEPS = 3;
    private static final int MOST = 6;

    private Settings58() {}

    static List<RuleSetting> of(Parameters parameters) {
        Article clause6 = parameters.article("Đ13 k6");
        List<RuleSetting> settings = new ArrayList<>();
        settings.add(yesOrNo(
                parameters.code + FELL_TO_POOR,
                new LocalText(
                        "Điểm trung bình các môn đạt mức giỏi nhưng do một môn mà học lực xuống kém (khoản 6 không nêu):"
                                + " có điều chỉnh không?",
                        "The average is excellent and one subject lowers the rank to poor, which clause 6 does not"
                                + " name: is it raised?"),
                new LocalText(
                        "Có: điều chỉnh theo điểm d (thành yếu), vì điểm trung bình đó cũng đạt mức khá.",
                        "Yes: by point d (to weak), because such an average reaches fair too."),
                new LocalText("Không: giữ nguyên loại kém.", "No: the rank stays poor."),
                RuleValues.YES,
                clause6));
        settings.add(yesOrNo(
                parameters.code + AGAINST_FAIR,
                new LocalText(
                        "Điểm trung bình các môn đạt mức giỏi, hai môn không đủ điều kiện loại giỏi nhưng chỉ một môn"
                                + " không đủ điều kiện loại khá: có điều chỉnh không?",
                        "The average is excellent, two subjects miss excellent but only one misses fair: is the rank"
                                + " raised?"),
                new LocalText(
                        "Có: xét theo loại khá thì chỉ do một môn, điều chỉnh theo điểm c.",
                        "Yes: measured against fair it is one subject only, so point c applies."),
                new LocalText(
                        "Không: xét theo loại giỏi thì do hai môn, không điều chỉnh.",
                        "No: measured against excellent it is two subjects, so nothing is raised."),
                RuleValues.YES,
                clause6));
        settings.add(yesOrNo(
                parameters.code + CULPRIT_CORE,
                new LocalText(
                        "Môn làm học lực bị thấp xuống có thể chính là môn duy nhất trong " + parameters.coreNames
                                + " có khả năng đạt điều kiện không?",
                        "May the subject at fault be itself the only one of " + parameters.coreNames
                                + " that could meet the condition on these subjects?"),
                new LocalText(
                        "Có: môn đó được coi là môn duy nhất làm thấp học lực.",
                        "Yes: it is the one subject that lowers the rank."),
                new LocalText(
                        "Không: điều kiện này phải do một môn khác trong số đó đáp ứng.",
                        "No: another one of them must meet the condition."),
                RuleValues.NO,
                clause6));
        for (Term term : Term.values()) {
            settings.add(regular(parameters, term));
        }
        if (parameters.wholeRegular) {
            settings.add(whole(parameters));
        }
        return List.copyOf(settings);
    }

    static Readings readings(Parameters parameters, RuleValues values) {
        return new Readings(
                values.yes(parameters.code + FELL_TO_POOR),
                values.yes(parameters.code + AGAINST_FAIR),
                values.yes(parameters.code + CULPRIT_CORE));
    }

    /** The least numbers of regular marks in a term, by the steps of lessons. */
    static Counting.Steps required(Parameters parameters, RuleValues values, Term term) {
        List<Integer> counts = values.counts(regularKey(parameters, term));
        return parameters.counting.required().with(counts.get(0), counts.get(1), counts.get(2));
    }

    static boolean whole(Parameters parameters, RuleValues values) {
        return parameters.wholeRegular && values.yes(parameters.code + WHOLE);
    }

    static String regularKey(Parameters parameters, Term term) {
        return parameters.code + ".regular.hk" + term.number();
    }

    private static RuleSetting regular(Parameters parameters, Term term) {
        Counting counting = parameters.counting;
        String slot = parameters.slots.regular().label().vi();
        Counting.Steps steps = counting.required();
        LocalText lessons = counting.byWeek()
                ? new LocalText(
                        "theo số tiết mỗi tuần: từ 1 trở xuống, trên 1 đến dưới 3, từ 3 trở lên",
                        "by lessons a week: up to 1, more than 1 and under 3, 3 and more")
                : new LocalText(
                        "theo số tiết cả năm: đến 35, từ 36 đến 70, trên 70",
                        "by lessons a year: up to 35, 36 to 70, more than 70");
        return new RuleSetting(
                regularKey(parameters, term),
                new LocalText(
                        "Số " + slot + " tối thiểu của mỗi môn trong học kì " + "I".repeat(term.number()) + ", "
                                + lessons.vi(),
                        "Least number of regular marks of a subject in term " + term.number() + " " + lessons.en()),
                new RuleSetting.Counts(STEPS, 1, MOST),
                steps.few() + "," + steps.some() + "," + steps.many(),
                parameters.article(counting.regularPlace()));
    }

    private static RuleSetting whole(Parameters parameters) {
        return yesOrNo(
                parameters.code + WHOLE,
                new LocalText("Điểm KTtx có bắt buộc là số nguyên không?", "Must regular marks be whole numbers?"),
                new LocalText(
                        "Có: mọi điểm KTtx là số nguyên (không tổ chức kiểm tra trắc nghiệm thường xuyên).",
                        "Yes: all of them are whole (regular tests have no multiple choice)."),
                new LocalText(
                        "Không: điểm KTtx được lấy đến một chữ số thập phân (bài có phần trắc nghiệm).",
                        "No: they may have one decimal (tests with multiple choice)."),
                RuleValues.NO,
                parameters.article("Đ8 k4"));
    }

    private static RuleSetting yesOrNo(
            String key, LocalText question, LocalText yes, LocalText no, String standard, Article article) {
        RuleSetting.Form form =
                new RuleSetting.OneOf(List.of(new Option(RuleValues.YES, yes), new Option(RuleValues.NO, no)));
        return new RuleSetting(key, question, form, standard, article);
    }
}

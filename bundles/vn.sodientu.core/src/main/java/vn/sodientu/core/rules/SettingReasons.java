package vn.sodientu.core.rules;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.rules.SettingInForce;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.rules.OutcomeText.Difference;
import vn.sodientu.domain.rule.PupilYear;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RuleSetting;
import vn.sodientu.domain.rule.SubjectYear;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.text.LocalText;

/**
 * Finds the settings that decided something for a pupil: the year is judged again under every other reading, and where
 * something else comes out, the explanation says so. Several times the work of a plain judgement, so it is made only
 * where a derivation was asked for.
 */
public final class SettingReasons {
    private static final Logger LOG = LoggerFactory.getLogger(SettingReasons.class);
    private static final ZoneId ZONE = CountryClock.vietnam().getZone();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Regulation regulation;
    private final boolean authors;
    private final Map<SettingInForce, List<Alternative>> alternatives = new LinkedHashMap<>();

    /**
     * @param regulation under the settings in force
     * @param inForce what holds of each of its settings
     * @param authors whether the reader may learn whose account made a choice
     */
    public SettingReasons(Regulation regulation, List<SettingInForce> inForce, boolean authors) {
        this.regulation = regulation;
        this.authors = authors;
        Map<String, String> values = new HashMap<>();
        inForce.forEach(one -> values.put(one.setting().key(), one.value()));
        inForce.forEach(one -> alternatives.put(one, alternatives(one, values)));
    }

    /** The outcome with what the settings decided added to its explanation. */
    public YearOutcome added(PupilYear pupil, YearOutcome outcome) {
        List<Reason> more = of(pupil, outcome);
        if (more.isEmpty()) {
            return outcome;
        }
        List<Reason> all = new ArrayList<>(outcome.explanation());
        all.removeIf(this::isOwn);
        all.addAll(more);
        return outcome.explained(all);
    }

    /** A regulation may tell of a setting itself, but cannot know who chose it: that is said here, and only once. */
    private boolean isOwn(Reason reason) {
        return reason.topic() == Reason.Topic.SETTING
                && alternatives.keySet().stream()
                        .anyMatch(in -> in.setting().article().equals(reason.article())
                                && in.value().equals(reason.result()));
    }

    private List<Reason> of(PupilYear pupil, YearOutcome outcome) {
        OutcomeText text = new OutcomeText(
                regulation, pupil.subjects().stream().map(SubjectYear::subject).toList());
        List<Reason> reasons = new ArrayList<>();
        alternatives.forEach((setting, others) -> {
            List<Difference> all = new ArrayList<>();
            StringBuilder vi = new StringBuilder();
            StringBuilder en = new StringBuilder();
            for (Alternative other : others) {
                List<Difference> differences =
                        text.differences(other.regulation().evaluate(pupil, false), outcome);
                if (!differences.isEmpty()) {
                    LocalText listed = OutcomeText.listed(differences, "%s %s thay vì %s", "%s %s instead of %s");
                    vi.append(" Nếu chọn «")
                            .append(other.meaning().vi())
                            .append("»: ")
                            .append(listed.vi())
                            .append('.');
                    en.append(" With “")
                            .append(other.meaning().en())
                            .append("”: ")
                            .append(listed.en())
                            .append('.');
                    all.addAll(differences);
                }
            }
            if (!all.isEmpty()) {
                reasons.add(reason(setting, all, new LocalText(vi.toString(), en.toString())));
            }
        });
        return reasons;
    }

    private Reason reason(SettingInForce in, List<Difference> differences, LocalText otherwise) {
        RuleSetting setting = in.setting();
        LocalText meaning = meaning(setting, in.value());
        LocalText source = source(in);
        return new Reason(
                Reason.Topic.SETTING,
                OutcomeText.period(differences),
                null,
                setting.key() + " = " + in.value(),
                in.value(),
                new LocalText(
                        sentence(setting.question().vi()) + " Đang áp dụng «" + meaning.vi() + "» (" + source.vi()
                                + ")." + otherwise.vi(),
                        sentence(setting.question().en()) + " “" + meaning.en() + "” holds (" + source.en() + ")."
                                + otherwise.en()),
                setting.article());
    }

    private LocalText source(SettingInForce in) {
        Choice choice = in.choice();
        if (choice != null) {
            String day = DAY.format(choice.at().atZone(ZONE));
            return new LocalText(
                    "do " + in.unit() + " chọn" + (authors ? ", tài khoản " + choice.author() : "") + ", ngày " + day
                            + (in.standard() ? ", cũng là chuẩn của phần mềm" : ""),
                    "chosen by " + in.unit() + (authors ? ", account " + choice.author() : "") + ", on " + day
                            + (in.standard() ? ", also the standard of the product" : ""));
        }
        return in.standard()
                ? new LocalText("chuẩn của phần mềm", "the standard of the product")
                : new LocalText("theo yêu cầu, khác chuẩn của phần mềm", "as asked for, not the standard");
    }

    private List<Alternative> alternatives(SettingInForce in, Map<String, String> values) {
        List<Alternative> found = new ArrayList<>();
        for (String value : otherValues(in)) {
            Map<String, String> other = new HashMap<>(values);
            other.put(in.setting().key(), value);
            try {
                found.add(new Alternative(meaning(in.setting(), value), regulation.with(other)));
            } catch (IllegalArgumentException refused) {
                LOG.debug("Not to be compared with {}", other, refused);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> otherValues(SettingInForce in) {
        if (in.setting().form() instanceof RuleSetting.OneOf one) {
            return one.options().stream()
                    .map(RuleSetting.Option::value)
                    .filter(value -> !value.equals(in.value()))
                    .toList();
        }
        return in.standard() ? List.of() : List.of(in.setting().standard());
    }

    private static LocalText meaning(RuleSetting setting, String value) {
        if (setting.form() instanceof RuleSetting.OneOf one) {
            for (RuleSetting.Option option : one.options()) {
                if (option.value().equals(value)) {
                    LocalText meaning = option.meaning();
                    return new LocalText(inside(meaning.vi()), inside(meaning.en()));
                }
            }
        }
        return LocalText.same(value);
    }

    /** A question ends with its mark, a heading with a stop. */
    private static String sentence(String text) {
        return text.endsWith("?") || text.endsWith(".") ? text : text + ".";
    }

    /** A sentence within quotation marks has no stop. */
    private static String inside(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The regulation under another reading. */
    private record Alternative(LocalText meaning, Regulation regulation) {}
}

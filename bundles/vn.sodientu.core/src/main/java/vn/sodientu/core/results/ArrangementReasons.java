package vn.sodientu.core.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;

/** The part of an explanation that no regulation can know: which decision took a subject out of a pupil's year. */
final class ArrangementReasons {
    private final SchoolClass clazz;
    private final RegulationId regulation;
    private final ArrangementRules rules;

    ArrangementReasons(ClassPlans plans, RegulationId regulation) {
        this.clazz = plans.clazz();
        this.regulation = regulation;
        this.rules = new ArrangementRules(plans);
    }

    /** The decisions first, then the regulation's own steps. */
    List<Reason> before(List<GrantedArrangement> granted, List<Reason> steps) {
        List<Reason> all = new ArrayList<>();
        granted.stream()
                .filter(one -> !(one.what() instanceof Arrangement.IndividualEducation))
                .map(this::reason)
                .forEach(all::add);
        all.addAll(steps);
        return all;
    }

    private Reason reason(GrantedArrangement granted) {
        String code = granted.what().about().orElse("");
        LocalText text = rules.text(granted);
        String name = clazz.subject(code).map(Subject::name).orElse(code);
        Article article =
                Objects.requireNonNullElseGet(rules.article(granted.what()), () -> new Article(regulation.code(), ""));
        boolean open = granted.what() instanceof Arrangement.MakeUp;
        return new Reason(
                open ? Reason.Topic.MISSING : Reason.Topic.SUBJECT,
                period(granted.what()),
                code,
                "",
                "",
                new LocalText("Môn " + name + ": " + text.vi(), name + ": " + text.en()),
                article);
    }

    /** What holds for the year shows with every period. */
    private static @Nullable Period period(Arrangement what) {
        if (what instanceof Arrangement.Exemption exemption) {
            return term(exemption.period());
        }
        if (what instanceof Arrangement.NotTaken notTaken) {
            return term(notTaken.period());
        }
        return what instanceof Arrangement.MakeUp makeUp ? makeUp.term().period() : null;
    }

    private static @Nullable Period term(Period period) {
        return period == Period.YEAR ? null : period;
    }
}

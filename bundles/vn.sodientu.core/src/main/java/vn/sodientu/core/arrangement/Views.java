package vn.sodientu.core.arrangement;

import java.util.Collection;
import java.util.List;
import vn.sodientu.api.arrangement.ArrangementView;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.results.ArrangementRules;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.sheet.MarkEntry;

/** Shows arrangements with what they do under the regulation of their class. */
final class Views {
    private final ClassPlans plans;
    private final ArrangementRules rules;

    Views(ClassPlans plans) {
        this.plans = plans;
        this.rules = new ArrangementRules(plans);
    }

    List<ArrangementView> of(Records records, Collection<GrantedArrangement> granted) {
        List<PupilId> pupils =
                granted.stream().map(GrantedArrangement::pupil).distinct().toList();
        List<MarkEntry> marks = pupils.isEmpty()
                ? List.of()
                : records.marks().current(plans.clazz().id(), pupils);
        return granted.stream().map(one -> of(one, marks)).toList();
    }

    ArrangementView of(GrantedArrangement granted, Collection<MarkEntry> marks) {
        Arrangement what = granted.what();
        return new ArrangementView(
                granted,
                what instanceof Arrangement.Exemption ? rules.effect(what) : null,
                rules.article(what),
                rules.text(granted),
                granted.withdrawn() ? 0 : setAside(granted.pupil(), what, marks));
    }

    /** How many marks would not count, or do not. */
    int setAside(PupilId pupil, Arrangement what, Collection<MarkEntry> marks) {
        return Math.toIntExact(marks.stream()
                .filter(entry -> entry.mark() != null && entry.pupil().equals(pupil))
                .filter(entry -> rules.removes(
                        what, entry.sheet().subject(), entry.sheet().term()))
                .count());
    }
}

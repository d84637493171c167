package vn.sodientu.core.arrangement;

import java.util.Optional;
import vn.sodientu.core.results.ArrangementRules;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.domain.arrangement.ArrangementText;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Keeps marks out of the cells of pupils who are exempt from a subject or do not take it. */
public final class EntryBar {
    private final StandingArrangements arrangements;
    private final ArrangementRules rules;

    public EntryBar(StandingArrangements arrangements, ClassPlans plans) {
        this.arrangements = arrangements;
        this.rules = new ArrangementRules(plans);
    }

    /** Why nothing may be entered for a pupil on a sheet; empty when it may. */
    public Optional<Violation> fault(SheetId sheet, PupilId pupil, String path) {
        return barring(sheet, pupil).map(granted -> {
            LocalText text = rules.text(granted);
            return new Violation(
                    path,
                    new LocalText(
                            text.vi() + "; ô này không nhận điểm khi quyết định còn hiệu lực",
                            text.en() + "; the cell takes no mark while this stands"),
                    rules.article(granted.what()),
                    ArrangementText.HELP);
        });
    }

    /** Whether a pupil has no part in a sheet. */
    public boolean bars(SheetId sheet, PupilId pupil) {
        return barring(sheet, pupil).isPresent();
    }

    private Optional<GrantedArrangement> barring(SheetId sheet, PupilId pupil) {
        return arrangements.of(pupil).stream()
                .filter(granted -> rules.removes(granted.what(), sheet.subject(), sheet.term()))
                .findFirst();
    }
}

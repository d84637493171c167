package vn.sodientu.core.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.core.results.ArrangementRules;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.ArrangementText;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.rule.Article;
import vn.sodientu.domain.rule.MarkColumn;
import vn.sodientu.domain.rule.MarkPlan;
import vn.sodientu.domain.school.SubjectKind;
import vn.sodientu.domain.sheet.Cell;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.text.LocalText;

/** What stands beside the rows of a sheet: why one is closed, or what its pupil still has to do. */
public final class RowRemarks {
    private final StandingArrangements arrangements;
    private final ClassPlans plans;
    private final ArrangementRules rules;
    private final LocalDate today;

    public RowRemarks(StandingArrangements arrangements, ClassPlans plans, LocalDate today) {
        this.arrangements = arrangements;
        this.plans = plans;
        this.rules = new ArrangementRules(plans);
        this.today = today;
    }

    /** The remark on a pupil's row; null when there is nothing to say. */
    public MarkSheet.@Nullable Remark of(SheetId sheet, PupilId pupil, List<Cell> cells) {
        List<LocalText> texts = new ArrayList<>();
        boolean locked = false;
        for (GrantedArrangement granted : arrangements.of(pupil)) {
            if (rules.removes(granted.what(), sheet.subject(), sheet.term())) {
                locked = true;
                texts.add(rules.text(granted));
            } else if (granted.what() instanceof Arrangement.Exemption exemption) {
                if (exemption.subject().equals(sheet.subject())
                        && exemption.period().covers(sheet.term())) {
                    texts.add(rules.text(granted));
                }
            } else if (granted.what() instanceof Arrangement.MakeUp makeUp) {
                if (makeUp.subject().equals(sheet.subject())
                        && makeUp.term() == sheet.term()
                        && empty(cells, makeUp.column())) {
                    texts.add(open(sheet, makeUp, granted));
                }
            } else if (granted.what() instanceof Arrangement.IndividualEducation) {
                texts.add(rules.text(granted));
            }
        }
        return texts.isEmpty() ? null : new MarkSheet.Remark(text(texts, locked), locked);
    }

    private static LocalText text(List<LocalText> texts, boolean locked) {
        String vi = joined(texts, LocalText::vi);
        String en = joined(texts, LocalText::en);
        return locked
                ? new LocalText(
                        vi + "; hiệu trưởng hoặc giáo vụ thay đổi",
                        en + "; the principal or the academic clerk can change it")
                : new LocalText(vi, en);
    }

    private static String joined(List<LocalText> texts, Function<LocalText, String> language) {
        return texts.stream().map(language).collect(Collectors.joining("; "));
    }

    private LocalText open(SheetId sheet, Arrangement.MakeUp makeUp, GrantedArrangement granted) {
        MarkPlan plan = plans.plan(sheet);
        LocalText label =
                plan.column(makeUp.column()).map(MarkColumn::label).orElseGet(() -> LocalText.same(makeUp.column()));
        if (!today.isAfter(makeUp.due())) {
            LocalText text = rules.text(granted);
            return new LocalText(label.vi() + ": " + text.vi(), label.en() + ": " + text.en());
        }
        String value = plan.kind() == SubjectKind.SCORE ? "0" : "CĐ";
        Article article = rules.article(makeUp);
        String place = article == null ? "" : " (" + article + ")";
        String day = ArrangementText.day(makeUp.due());
        return new LocalText(
                label.vi() + ": chưa làm bù đến hết ngày " + day + ", ghi " + value + place,
                label.en() + ": not made up by " + makeUp.due() + ", enter " + value + place);
    }

    private static boolean empty(List<Cell> cells, String column) {
        return cells.stream().noneMatch(cell -> cell.column().equals(column) && cell.mark() != null);
    }
}

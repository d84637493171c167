package vn.sodientu.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.arrangement.ArrangementText;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.year.Period;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.text.Messages;

/** One child's year: what counts first, then the subjects, a column for each period. */
final class ChildTable {
    private static final List<Period> PERIODS = List.of(Period.values());

    private final Backend backend;
    private final ChildYears.Of one;
    private final YearOutcome outcome;
    private final Messages messages = Messages.current();
    private final CodeLabels labels;

    ChildTable(Backend backend, ChildYears.Of one) {
        this.backend = backend;
        this.one = one;
        outcome = one.result().outcome();
        labels = new CodeLabels(backend, messages);
    }

    PlainTable build() {
        List<String> headings = Stream.concat(
                        Stream.of(messages.get("child.what")), PERIODS.stream().map(this::name))
                .toList();
        PlainTable table = new PlainTable(messages.get("class.tab.ket-qua"), 0, headings)
                .free()
                .look("child")
                .centred(1);
        if (PERIODS.stream().anyMatch(period -> outcome.of(period).average() != null)) {
            row(
                    table,
                    messages.get("results.average"),
                    period -> text(outcome.of(period).average()));
        }
        row(
                table,
                messages.get("results.level"),
                period -> one.result().unranked()
                        ? messages.of(ArrangementText.UNRANKED)
                        : label(CodeKind.LEVEL, period, PeriodOutcome::level));
        row(table, messages.get("results.conduct"), period -> label(CodeKind.CONDUCT, period, PeriodOutcome::conduct));
        row(table, messages.get("results.award"), period -> label(CodeKind.AWARD, period, PeriodOutcome::award));
        row(table, messages.get("results.promotion"), this::promotion);
        row(table, messages.get("why.title"), this::why);
        var names = new SubjectNames(backend, outcome.regulation());
        outcome.subjects()
                .forEach(subject -> row(table, names.of(subject.subject()), period -> text(subject.of(period))));
        return table;
    }

    private void row(PlainTable table, String name, Function<Period, Object> cell) {
        table.row(Stream.concat(Stream.of(name), PERIODS.stream().map(cell)).toArray());
    }

    private Object label(CodeKind kind, Period period, Function<PeriodOutcome, @Nullable String> code) {
        return dash(labels.of(outcome.regulation(), kind, code.apply(outcome.of(period))));
    }

    /** Whether the child moves up is a matter of the year only. */
    private Object promotion(Period period) {
        return period == Period.YEAR
                ? dash(labels.of(outcome.regulation(), CodeKind.PROMOTION, outcome.promotion()))
                : "";
    }

    private Object why(Period period) {
        Enrolment enrolment = one.result().enrolment();
        var why = new Button(messages.get("why"), click -> WhyDialog.open(backend, one.year(), enrolment, period));
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        why.addClassName("sdt-why");
        why.setAriaLabel(messages.get("child.why", name(period)));
        return why;
    }

    private String name(Period period) {
        return messages.of(period.label());
    }

    private static Object text(@Nullable Mark mark) {
        return mark == null ? "–" : mark.display();
    }

    private static Object dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}

package vn.sodientu.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.domain.arrangement.ArrangementText;
import vn.sodientu.domain.mark.Mark;
import vn.sodientu.domain.rule.PeriodOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.text.Messages;

/** A pupil a line: what counts first, then the subjects. */
final class ResultsTable {
    private final Backend backend;
    private final SchoolClass clazz;
    private final List<PupilResult> results;
    private final Period period;
    private final Messages messages = Messages.current();
    private final CodeLabels labels;
    private final boolean averages;

    ResultsTable(Backend backend, SchoolClass clazz, List<PupilResult> results, Period period) {
        this.backend = backend;
        this.clazz = clazz;
        this.results = results;
        this.period = period;
        labels = new CodeLabels(backend, messages);
        averages = results.stream().anyMatch(one -> one.outcome().of(period).average() != null);
    }

    PlainTable build() {
        var table = new PlainTable(messages.get("class.tab.ket-qua"), 1, headings()).look("results");
        table.centred(headings().size() - clazz.subjects().size());
        results.forEach(one -> table.row(cells(one).toArray())
                .setClassName("gone", one.enrolment().struck()));
        return table;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(
                List.of(messages.get("ordinal"), messages.get("pupil.name"), messages.get("why.title")));
        if (averages) {
            headings.add(messages.get("results.average"));
        }
        headings.add(messages.get("results.level"));
        headings.add(messages.get("results.conduct"));
        headings.add(messages.get("results.award"));
        if (period == Period.YEAR) {
            headings.add(messages.get("results.promotion"));
        }
        clazz.subjects().forEach(subject -> headings.add(subject.name()));
        return headings;
    }

    private List<Object> cells(PupilResult one) {
        YearOutcome outcome = one.outcome();
        PeriodOutcome of = outcome.of(period);
        List<Object> cells = new ArrayList<>(List.of(
                one.enrolment().ordinal(), one.enrolment().pupil().name().full(), why(one)));
        if (averages) {
            cells.add(text(of.average()));
        }
        cells.add(
                one.unranked()
                        ? messages.of(ArrangementText.UNRANKED)
                        : dash(labels.of(outcome.regulation(), CodeKind.LEVEL, of.level())));
        cells.add(dash(labels.of(outcome.regulation(), CodeKind.CONDUCT, of.conduct())));
        cells.add(dash(labels.of(outcome.regulation(), CodeKind.AWARD, of.award())));
        if (period == Period.YEAR) {
            cells.add(dash(labels.of(outcome.regulation(), CodeKind.PROMOTION, outcome.promotion())));
        }
        clazz.subjects().forEach(subject -> cells.add(taught(subject) ? text(result(outcome, subject)) : ""));
        return cells;
    }

    private Button why(PupilResult one) {
        var why = new Button(
                messages.get("why"), click -> WhyDialog.open(backend, clazz.year(), one.enrolment(), period));
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        why.addClassName("sdt-why");
        why.setAriaLabel(messages.get("why.of", one.enrolment().pupil().name().full()));
        return why;
    }

    private @Nullable Mark result(YearOutcome outcome, Subject subject) {
        return outcome.subjects().stream()
                .filter(one -> one.subject().equals(subject.code()))
                .findFirst()
                .map(one -> one.of(period))
                .orElse(null);
    }

    /** A dash stands for what is missing, and in a term without the subject nothing is. */
    private boolean taught(Subject subject) {
        return Stream.of(Term.values())
                .filter(term -> period == Period.YEAR || term.period() == period)
                .anyMatch(subject::taughtIn);
    }

    private static String text(@Nullable Mark mark) {
        return mark == null ? "–" : mark.display();
    }

    private static String dash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}

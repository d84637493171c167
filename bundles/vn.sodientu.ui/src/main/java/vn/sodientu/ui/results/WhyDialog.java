package vn.sodientu.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.sodientu.api.results.PupilResult;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.Reason;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.Tag;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** "Vì sao?": the derivation of a pupil's results, each step with its formula, its sentence and its article. */
public final class WhyDialog extends Dialog {
    private final transient Messages messages = Messages.current();

    private WhyDialog(String name, Period period, List<Reason> reasons) {
        setHeaderTitle(messages.get("why.heading", name, messages.of(period.label())));
        setWidth("46rem");
        setMaxWidth("97vw");
        addClassName("sdt-dialog");
        List<Reason> decisions = reasons.stream()
                .filter(reason -> reason.topic() != Reason.Topic.SUBJECT)
                .toList();
        List<Reason> subjects = reasons.stream()
                .filter(reason -> reason.topic() == Reason.Topic.SUBJECT)
                .toList();
        if (reasons.isEmpty()) {
            add(Note.plain(messages.get("why.none")));
        }
        if (!decisions.isEmpty()) {
            add(new H3(messages.get("why.decisions")), list(decisions));
        }
        if (!subjects.isEmpty()) {
            var details = new Details(messages.get("why.subjects", subjects.size()), list(subjects));
            details.setOpened(decisions.isEmpty());
            add(details);
        }
        getFooter().add(new Button(messages.get("close"), click -> close()));
    }

    /** Asks for the derivation and shows it. */
    public static void open(Backend backend, SchoolYear year, Enrolment enrolment, Period period) {
        PupilResult result = RefusedException.valueOf(
                backend.results().ofPupil(SignedIn.actor(), enrolment.pupil().id(), year, true));
        List<Reason> reasons = result.outcome().explanation().stream()
                .filter(reason -> reason.period() == null || reason.period() == period)
                .toList();
        new WhyDialog(enrolment.pupil().name().full(), period, reasons).open();
    }

    private UnorderedList list(List<Reason> reasons) {
        var list = new UnorderedList();
        list.addClassName("sdt-reasons");
        reasons.forEach(reason -> list.add(item(reason)));
        return list;
    }

    private ListItem item(Reason reason) {
        var item = new ListItem();
        Tag topic = reason.topic() == Reason.Topic.BLOCKED || reason.topic() == Reason.Topic.MISSING
                ? Tag.warn(messages.get("why.topic." + reason.topic().name()))
                : Tag.plain(messages.get("why.topic." + reason.topic().name()));
        item.add(topic);
        item.getElement().appendChild(new Element("span").setText(" " + messages.of(reason.sentence()) + " "));
        if (computes(reason)) {
            item.getElement().appendChild(new Element("code").setText(messages.figures(reason.formula())));
        }
        item.add(Tag.plain(reason.article().toString()));
        return item;
    }

    /** A setting's formula is its key and an adjustment's two words of its sentence: neither helps people. */
    private static boolean computes(Reason reason) {
        return !reason.formula().isEmpty()
                && reason.topic() != Reason.Topic.SETTING
                && reason.topic() != Reason.Topic.ADJUSTMENT;
    }
}

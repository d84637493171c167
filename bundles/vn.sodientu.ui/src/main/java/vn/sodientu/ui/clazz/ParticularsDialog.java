package vn.sodientu.ui.clazz;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** What the first pages of the register say of a pupil. */
final class ParticularsDialog extends Dialog {
    /** Opened for each pupil by itself, because each look at what is sensitive is audited. */
    static void open(Backend backend, Enrolment enrolment) {
        Outcome<Pupil> full =
                backend.roster().pupilInFull(SignedIn.actor(), enrolment.pupil().id(), "");
        Dialog dialog = full instanceof Outcome.Done<Pupil> done
                ? new ParticularsDialog(done.value(), true)
                : new ParticularsDialog(enrolment.pupil(), false);
        dialog.open();
    }

    private ParticularsDialog(Pupil pupil, boolean sensitive) {
        Messages messages = Messages.current();
        setHeaderTitle(pupil.name().full());
        setWidth("34rem");
        setMaxWidth("96vw");
        var facts = new DescriptionList();
        facts.addClassName("sdt-facts");
        facts(messages, pupil, sensitive).forEach((name, value) -> {
            facts.add(new DescriptionList.Term(name));
            facts.add(new DescriptionList.Description(value.isBlank() ? "–" : value));
        });
        add(facts);
        getFooter().add(new Button(messages.get("close"), click -> close()));
    }

    private static Map<String, String> facts(Messages messages, Pupil pupil, boolean sensitive) {
        Particulars more = pupil.particulars();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.get("pupil.code"), pupil.code());
        facts.put(messages.get("pupil.birth"), Dates.day(pupil.birth()));
        facts.put(messages.get("pupil.gender"), messages.of(pupil.gender().label()));
        facts.put(messages.get("pupil.birthplace"), more.birthplace());
        if (sensitive) {
            facts.put(messages.get("pupil.personalNumber"), more.personalNumber());
            facts.put(messages.get("pupil.ethnicity"), more.ethnicity());
            facts.put(messages.get("pupil.address"), address(more));
            facts.put(messages.get("pupil.father"), more.father());
            facts.put(messages.get("pupil.mother"), more.mother());
            facts.put(messages.get("pupil.guardian"), more.guardian());
            facts.put(messages.get("pupil.priority"), more.priority());
            facts.put(messages.get("pupil.disability"), more.disability());
        }
        facts.put(
                messages.get("pupil.status"),
                messages.get("pupil.statusSince", pupil.status().label(), Dates.day(pupil.statusDate())));
        return facts;
    }

    private static String address(Particulars more) {
        return more.commune().isBlank() || more.province().isBlank()
                ? more.commune() + more.province()
                : more.commune() + ", " + more.province();
    }
}

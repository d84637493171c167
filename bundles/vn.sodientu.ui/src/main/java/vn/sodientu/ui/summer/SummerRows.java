package vn.sodientu.ui.summer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.rules.Regulation.CodeKind;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.api.summer.SummerList;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.rule.SummerOutcome;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.SummerRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.part.PlainTable;
import vn.sodientu.ui.results.WhyDialog;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** A pupil's lines, one for each subject and one for the training; every field is saved as soon as it is left. */
final class SummerRows {
    private final Backend backend;
    private final SchoolClass clazz;
    private final SummerLabels labels;
    private final Messages messages = Messages.current();
    private final Pupil who;
    private final List<ItemField> fields = new ArrayList<>();
    private final Span level = new Span();
    private final Span conduct = new Span();
    private final Span decision = new Span();
    private SummerPupil pupil;

    SummerRows(Backend backend, SchoolClass clazz, SummerLabels labels, SummerPupil pupil) {
        this.backend = backend;
        this.clazz = clazz;
        this.labels = labels;
        this.pupil = pupil;
        this.who = pupil.enrolment().pupil();
    }

    void addTo(PlainTable table) {
        for (SummerPupil.Retest retest : pupil.retests()) {
            line(table, MarkField.of(retest, who, messages, this::save));
        }
        SummerPupil.Training training = pupil.training();
        if (training != null) {
            line(table, ConductField.of(training, who, labels, messages, this::save));
        }
        show(pupil);
    }

    private void line(PlainTable table, ItemField field) {
        boolean first = fields.isEmpty();
        fields.add(field);
        table.row(
                        first ? pupil.enrolment().ordinal() : "",
                        who.name().full(),
                        first ? why() : "",
                        field.name(),
                        field.year(),
                        field.choice().<Object>map(choice -> choice).orElse(""),
                        field.input(),
                        first ? level : "",
                        first ? conduct : "",
                        first ? decision : "")
                .setClassName("gone", pupil.enrolment().struck());
    }

    private Component why() {
        if (pupil.outcome() == null) {
            return new Span();
        }
        var why = new Button(
                messages.get("why"), click -> WhyDialog.open(backend, clazz.year(), pupil.enrolment(), Period.YEAR));
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        why.addClassName("sdt-why");
        why.setAriaLabel(messages.get("why.of", who.name().full()));
        return why;
    }

    private void save(ItemField field, boolean chosen, String value) {
        var item = new RecordSummer.Item(who.id(), field.subject(), chosen, value, field.version());
        Outcome<List<SummerPupil>> outcome =
                backend.summers().record(SignedIn.actor(), new RecordSummer(clazz.id(), List.of(item), null, "UI"));
        if (outcome instanceof Outcome.Done<List<SummerPupil>> done) {
            field.accept();
            own(done.value()).ifPresent(this::show);
            return;
        }
        Refusal refusal = ((Outcome.Refused<List<SummerPupil>>) outcome).refusal();
        String text = RefusalText.of(refusal, messages);
        if (refusal.kind() == Refusal.Kind.CONFLICT) {
            Notices.plain(text);
            if (backend.summers().ofClass(SignedIn.actor(), clazz.id()) instanceof Outcome.Done<SummerList> now) {
                own(now.value().pupils()).ifPresent(this::show);
            }
        } else {
            field.refuse(text);
            Notices.bad(text);
        }
    }

    private Optional<SummerPupil> own(List<SummerPupil> pupils) {
        PupilId id = who.id();
        return pupils.stream()
                .filter(one -> one.enrolment().pupil().id().equals(id))
                .findFirst();
    }

    private void show(SummerPupil now) {
        pupil = now;
        fields.forEach(field -> record(now, field).ifPresent(field::show));
        YearOutcome outcome = now.outcome();
        if (outcome == null) {
            return;
        }
        SummerOutcome after = outcome.afterSummer();
        level.setText(after == null ? "–" : labels.of(outcome.regulation(), CodeKind.LEVEL, after.level()));
        conduct.setText(after == null ? "–" : labels.of(outcome.regulation(), CodeKind.CONDUCT, after.conduct()));
        decision.setText(labels.of(outcome.regulation(), CodeKind.PROMOTION, outcome.decision()));
    }

    private static Optional<SummerRecord> record(SummerPupil now, ItemField field) {
        String subject = field.subject();
        if (subject == null) {
            return Optional.ofNullable(now.training()).map(SummerPupil.Training::record);
        }
        return now.retests().stream()
                .filter(retest -> retest.subject().code().equals(subject))
                .findFirst()
                .map(SummerPupil.Retest::record);
    }
}

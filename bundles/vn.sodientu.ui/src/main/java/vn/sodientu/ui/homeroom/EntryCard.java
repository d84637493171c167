package vn.sodientu.ui.homeroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.DecisionKind;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.lock.ReasonDialog;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.part.Tag;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Dates;
import vn.sodientu.ui.text.Messages;

/** One entry of the book. */
final class EntryCard extends Div {
    private final transient Messages messages = Messages.current();
    private final transient HomeroomBook book;
    private final Div what = new Div();
    private final Div tags = new Div();

    EntryCard(Backend backend, HomeroomBook book, BookEntry entry, Runnable changed) {
        this.book = book;
        addClassNames("sdt-lesson", "sdt-entry");
        what.addClassName("what");
        tags.addClassName("tags");
        var slot = new Span(Dates.day(entry.content().day()));
        slot.addClassName("slot");
        EntryContent content = entry.content();
        if (content instanceof EntryContent.Incident incident) {
            incident(incident);
        } else if (content instanceof EntryContent.Decision decision) {
            decision(decision);
        } else if (content instanceof EntryContent.Note note) {
            note(note);
        }
        line("small", messages.get("homeroom.by", entry.author()));
        add(slot, what, tags, actions(backend, entry, changed));
    }

    private void incident(EntryContent.Incident incident) {
        line("strong", name(incident.pupil()) + " · " + incident.kind());
        line("span", incident.what());
        if (!incident.measure().isBlank()) {
            line("span", messages.get("homeroom.measure") + ": " + incident.measure());
        }
        LocalDate informed = incident.informed();
        tags.add(
                informed == null
                        ? Tag.warn(messages.get("homeroom.notInformed"))
                        : Tag.good(messages.get("homeroom.informedOn", Dates.day(informed), incident.how())));
    }

    private void decision(EntryContent.Decision decision) {
        line("strong", name(decision.pupil()) + " · " + decision.form());
        line("span", messages.get("homeroom.decisionLine", decision.number(), decision.authority()));
        line("span", decision.reason());
        String kind = messages.of(decision.kind().label());
        LocalDate lifted = decision.lifted();
        tags.add(decision.kind() == DecisionKind.COMMENDATION ? Tag.good(kind) : Tag.warn(kind));
        if (lifted != null) {
            tags.add(Tag.good(messages.get("homeroom.liftedOn", Dates.day(lifted))));
        }
    }

    private void note(EntryContent.Note note) {
        PupilId pupil = note.pupil();
        String who = pupil == null ? "" : name(pupil);
        line("strong", who.isEmpty() || note.title().isEmpty() ? who + note.title() : who + " · " + note.title());
        line("span", note.text());
        LocalDate until = note.until();
        if (until != null) {
            tags.add(Tag.plain(messages.get("homeroom.untilDay", Dates.day(until))));
        }
    }

    private Div actions(Backend backend, BookEntry entry, Runnable changed) {
        var actions = new Div();
        actions.addClassName("acts");
        if (!backend.access().allows(SignedIn.actor(), needed(entry), new Scope.OfClass(entry.clazz()))) {
            return actions;
        }
        var edit = new Button(messages.get("logbook.edit"), click -> EntryDialog.of(backend, book, entry, changed)
                .open());
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var withdraw = new Button(messages.get("homeroom.withdraw"), click -> new ReasonDialog(
                        messages.get("homeroom.withdraw"), reason -> withdraw(backend, entry, reason, changed))
                .open());
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        actions.add(edit, withdraw);
        return actions;
    }

    private static Permission needed(BookEntry entry) {
        if (entry.content() instanceof EntryContent.Note note) {
            return note.kind() == NoteKind.CHECK ? Permission.CHECK_BOOKS : Permission.KEEP_HOMEROOM_BOOK;
        }
        if (entry.content() instanceof EntryContent.Decision) {
            return Permission.DECIDE_AWARDS;
        }
        return entry.author().equals(SignedIn.actor().account())
                ? Permission.REPORT_INCIDENT
                : Permission.KEEP_HOMEROOM_BOOK;
    }

    private void withdraw(Backend backend, BookEntry entry, String reason, Runnable changed) {
        Outcome<BookEntry> outcome = backend.homeroom().withdraw(SignedIn.actor(), entry.id(), entry.version(), reason);
        if (outcome instanceof Outcome.Refused<BookEntry> refused) {
            Notices.bad(RefusalText.of(refused.refusal(), messages));
        }
        changed.run();
    }

    private String name(PupilId pupil) {
        return book.members().stream()
                .filter(member -> member.pupil().id().equals(pupil))
                .findFirst()
                .map(member -> member.pupil().name().full())
                .orElse(pupil.toString());
    }

    private void line(String tag, String text) {
        if (!text.isBlank()) {
            what.getElement().appendChild(new Element(tag).setText(text));
        }
    }
}

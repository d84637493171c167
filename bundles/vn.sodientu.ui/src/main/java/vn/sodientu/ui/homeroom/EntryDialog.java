package vn.sodientu.ui.homeroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.api.homeroom.WriteEntry;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusalText;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.part.Notices;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** An entry to be written or changed. */
final class EntryDialog extends Dialog {
    private final transient Messages messages = Messages.current();
    private final transient Backend backend;
    private final transient HomeroomBook book;
    private final transient @Nullable BookEntry entry;
    private final transient Runnable changed;
    private final EntryForm form;
    private final Div faults = new Div();

    static EntryDialog fresh(Backend backend, HomeroomBook book, EntryType type, Runnable changed) {
        return new EntryDialog(backend, book, type, null, changed);
    }

    static EntryDialog of(Backend backend, HomeroomBook book, BookEntry entry, Runnable changed) {
        return new EntryDialog(backend, book, EntryType.of(entry.content()), entry, changed);
    }

    private EntryDialog(
            Backend backend, HomeroomBook book, EntryType type, @Nullable BookEntry entry, Runnable changed) {
        this.backend = backend;
        this.book = book;
        this.entry = entry;
        this.changed = changed;
        addClassNames("sdt-dialog", "sdt-lesson-form");
        setWidth("38rem");
        setMaxWidth("97vw");
        setHeaderTitle(messages.get("homeroom.new." + type.name()));
        form = form(book, type, entry == null ? null : entry.content());
        add(faults, form);
        var save = new Button(messages.get("logbook.save"), click -> save());
        save.setId("sdt-entry-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(messages.get("close"), click -> close()), save);
    }

    private static EntryForm form(HomeroomBook book, EntryType type, @Nullable EntryContent now) {
        return switch (type) {
            case INCIDENT -> new IncidentForm(book, now instanceof EntryContent.Incident incident ? incident : null);
            case DECISION -> new DecisionForm(book, now instanceof EntryContent.Decision decision ? decision : null);
            case NOTE, CHECK -> new NoteForm(
                    book,
                    type == EntryType.CHECK || (now instanceof EntryContent.Note old && old.kind() == NoteKind.CHECK),
                    now instanceof EntryContent.Note note ? note : null);
        };
    }

    private void save() {
        Optional<EntryContent> content = form.content();
        if (content.isEmpty()) {
            return;
        }
        BookEntry old = entry;
        Outcome<BookEntry> outcome = backend.homeroom()
                .write(
                        SignedIn.actor(),
                        new WriteEntry(
                                book.clazz().id(),
                                old == null ? null : old.id(),
                                old == null ? 0 : old.version(),
                                content.get(),
                                ""));
        if (outcome instanceof Outcome.Refused<BookEntry> refused) {
            faults.removeAll();
            faults.add(Note.bad(RefusalText.of(refused.refusal(), messages)));
            faults.scrollIntoView();
            return;
        }
        close();
        Notices.good(messages.get("logbook.saved"));
        changed.run();
    }
}

package vn.sodientu.ui.homeroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.domain.homeroom.BookEntry;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.EmptyState;
import vn.sodientu.ui.part.Note;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** The homeroom book of a class as far as it is the reader's business: incidents, decisions, notes. */
public final class HomeroomTab extends Div {
    private static final Comparator<BookEntry> NEWEST_FIRST = Comparator.<BookEntry, LocalDate>comparing(
                    entry -> entry.content().day())
            .reversed();

    private final transient Backend backend;
    private final transient SchoolClass clazz;

    /** For a class. */
    public HomeroomTab(Backend backend, SchoolClass clazz) {
        this.backend = backend;
        this.clazz = clazz;
        draw();
    }

    /** Whether somebody has anything to do with the book of a class. */
    public static boolean concerns(Backend backend, Actor who, SchoolClass clazz) {
        return Stream.of(Permission.VIEW_HOMEROOM_BOOK, Permission.REPORT_INCIDENT, Permission.DECIDE_AWARDS)
                .anyMatch(what -> backend.access().allows(who, what, new Scope.OfClass(clazz.id())));
    }

    private void draw() {
        removeAll();
        Messages messages = Messages.current();
        HomeroomBook book = RefusedException.valueOf(backend.homeroom().book(SignedIn.actor(), clazz.id()));
        add(bar(messages, book));
        add(Note.plain(messages.get(book.whole() ? "homeroom.private" : "homeroom.part")));
        if (book.entries().isEmpty()) {
            add(new EmptyState(messages.get("homeroom.none"), messages.get("homeroom.noneHelp")));
        }
        section(messages.get("homeroom.incidents"), book, entries(book, EntryContent.Incident.class));
        section(messages.get("homeroom.decisions"), book, entries(book, EntryContent.Decision.class));
        List<BookEntry> notes = entries(book, EntryContent.Note.class);
        for (NoteKind kind : NoteKind.values()) {
            section(
                    messages.of(kind.label()),
                    book,
                    notes.stream()
                            .filter(entry -> entry.content() instanceof EntryContent.Note note && note.kind() == kind)
                            .toList());
        }
    }

    private static List<BookEntry> entries(HomeroomBook book, Class<? extends EntryContent> type) {
        return book.entries().stream()
                .filter(entry -> type.isInstance(entry.content()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private void section(String heading, HomeroomBook book, List<BookEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        add(new H2(heading));
        entries.forEach(entry -> add(new EntryCard(backend, book, entry, this::draw)));
    }

    private Div bar(Messages messages, HomeroomBook book) {
        var bar = new Div();
        bar.addClassName("sdt-bar");
        boolean first = true;
        for (EntryType type : EntryType.values()) {
            if (!backend.access().allows(SignedIn.actor(), type.needed(), new Scope.OfClass(clazz.id()))) {
                continue;
            }
            var button = new Button(
                    messages.get("homeroom.new." + type.name()),
                    VaadinIcon.PLUS.create(),
                    click -> EntryDialog.fresh(backend, book, type, this::draw).open());
            button.setId("sdt-new-" + type.name());
            if (first) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                first = false;
            }
            bar.add(button);
        }
        return bar;
    }
}

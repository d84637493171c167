package vn.sodientu.ui.homeroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.homeroom.NoteKind;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.DayField;

/** A note of the homeroom teacher, or a check by the principal. */
final class NoteForm extends EntryForm {
    private final Select<NoteKind> kind;
    private final TextField title;
    private final TextArea text;
    private final DayField until;

    NoteForm(HomeroomBook book, boolean check, EntryContent.@Nullable Note now) {
        super(book, now);
        List<NoteKind> kinds = check
                ? List.of(NoteKind.CHECK)
                : Stream.of(NoteKind.values())
                        .filter(one -> one != NoteKind.CHECK)
                        .toList();
        kind = Choices.of(
                messages.get("homeroom.part"),
                kinds,
                now == null ? check ? NoteKind.CHECK : NoteKind.CONTACT : now.kind(),
                one -> messages.of(one.label()),
                one -> {});
        kind.setLabel(messages.get("homeroom.noteKind"));
        until = new DayField("sdt-entry-until", messages.get("homeroom.until"), now == null ? null : now.until());
        title = field("homeroom.title", now == null ? "" : now.title());
        text = area("homeroom.text", now == null ? "" : now.text());
        var first = new Div(kind, until);
        first.addClassName("sdt-bar");
        add(first, title, text);
    }

    @Override
    Optional<EntryContent> content() {
        LocalDate when = day.day();
        NoteKind chosen = kind.getValue();
        if (when == null) {
            return Optional.empty();
        }
        Optional<PupilId> about = chosen.ofPupil() ? neededPupil() : Optional.ofNullable(about());
        return chosen.ofPupil() && about.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntryContent.Note(
                        chosen, about.orElse(null), when, until.day(), title.getValue(), text.getValue()));
    }
}

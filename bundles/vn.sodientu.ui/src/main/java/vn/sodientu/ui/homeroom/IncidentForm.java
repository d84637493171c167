package vn.sodientu.ui.homeroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.ui.part.DayField;

/** What a pupil did. */
final class IncidentForm extends EntryForm {
    private final TextField kind;
    private final TextArea what;
    private final TextArea measure;
    private final DayField informed;
    private final TextField how;

    IncidentForm(HomeroomBook book, EntryContent.@Nullable Incident now) {
        super(book, now);
        kind = field("homeroom.kind", now == null ? "" : now.kind());
        kind.setId("sdt-entry-kind");
        kind.setHelperText(messages.get("homeroom.kindHelp"));
        what = area("homeroom.what", now == null ? "" : now.what());
        what.setId("sdt-entry-what");
        measure = area("homeroom.measure", now == null ? "" : now.measure());
        informed = new DayField(
                "sdt-entry-informed", messages.get("homeroom.informed"), now == null ? null : now.informed());
        how = field("homeroom.informedHow", now == null ? "" : now.how());
        var family = new Div(informed, how);
        family.addClassName("sdt-bar");
        how.setWidth(null);
        add(kind, what, measure, family);
    }

    @Override
    Optional<EntryContent> content() {
        Optional<PupilId> about = neededPupil();
        LocalDate when = day.day();
        return when == null
                ? Optional.empty()
                : about.map(one -> new EntryContent.Incident(
                        one,
                        when,
                        kind.getValue(),
                        what.getValue(),
                        measure.getValue(),
                        informed.day(),
                        how.getValue()));
    }
}

package vn.sodientu.ui.homeroom;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.homeroom.HomeroomBook;
import vn.sodientu.domain.homeroom.DecisionKind;
import vn.sodientu.domain.homeroom.EntryContent;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.ui.part.Choices;
import vn.sodientu.ui.part.DayField;

/** A decision that commends or disciplines. */
final class DecisionForm extends EntryForm {
    private final Select<DecisionKind> kind;
    private final TextField form;
    private final TextField number;
    private final TextField authority;
    private final TextArea reason;
    private final DayField lifted;

    DecisionForm(HomeroomBook book, EntryContent.@Nullable Decision now) {
        super(book, now);
        kind = Choices.of(
                messages.get("homeroom.decisionKind"),
                List.of(DecisionKind.values()),
                now == null ? DecisionKind.COMMENDATION : now.kind(),
                one -> messages.of(one.label()),
                one -> show());
        form = field("homeroom.form", now == null ? "" : now.form());
        form.setHelperText(messages.get("homeroom.formHelp"));
        number = field("homeroom.number", now == null ? "" : now.number());
        authority = field("homeroom.authority", now == null ? messages.get("homeroom.principal") : now.authority());
        reason = area("homeroom.decisionReason", now == null ? "" : now.reason());
        lifted = new DayField("sdt-entry-lifted", messages.get("homeroom.lifted"), now == null ? null : now.lifted());
        var first = new Div(kind, number);
        first.addClassName("sdt-bar");
        number.setWidth(null);
        add(first, form, authority, reason, lifted);
        show();
    }

    private void show() {
        lifted.setVisible(kind.getValue() == DecisionKind.DISCIPLINE);
    }

    @Override
    Optional<EntryContent> content() {
        Optional<PupilId> about = neededPupil();
        LocalDate when = day.day();
        return when == null
                ? Optional.empty()
                : about.map(one -> new EntryContent.Decision(
                        one,
                        kind.getValue(),
                        form.getValue(),
                        number.getValue(),
                        when,
                        authority.getValue(),
                        reason.getValue(),
                        lifted.isVisible() ? lifted.day() : null));
    }
}

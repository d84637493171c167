package vn.sodientu.ui.lock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.LockState;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.Period;
import vn.sodientu.ui.backend.Backend;
import vn.sodientu.ui.fault.RefusedException;
import vn.sodientu.ui.part.Tag;
import vn.sodientu.ui.session.SignedIn;
import vn.sodientu.ui.text.Messages;

/** A class on the lock board: a tag for each locked sheet, a button for each open one. */
final class LockBoardRow extends Div {
    /** The null of the consumer stands for the whole class. */
    LockBoardRow(Backend backend, SchoolClass clazz, Period period, Consumer<@Nullable String> lock) {
        Messages messages = Messages.current();
        addClassName("sdt-bar");
        LockState state = RefusedException.valueOf(backend.locks().state(SignedIn.actor(), clazz.id(), period));
        var name = new Span(messages.get("class.name", clazz.name()));
        add(name, button(messages.get("lock.class"), () -> lock.accept(null)));
        state.sheets().forEach(sheet -> add(sheet(messages, sheet, lock)));
        add(closed(messages.get("lock.records"), state.records()));
    }

    private static Component sheet(Messages messages, LockState.Sheet sheet, Consumer<@Nullable String> lock) {
        int closed = sheet.closed().size();
        if (closed > 0 && closed == sheet.columns()) {
            return closed(sheet.name(), sheet.closed().values().iterator().next());
        }
        String text = closed == 0 ? sheet.name() : messages.get("lock.partly", sheet.name(), closed, sheet.columns());
        return button(text, () -> lock.accept(sheet.subject()));
    }

    private static Button button(String text, Runnable then) {
        var button = new Button(text, click -> then.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Tag closed(String name, @Nullable Violation why) {
        if (why == null) {
            return Tag.plain(name);
        }
        Tag tag = Tag.warn(name).locked();
        tag.getElement().setAttribute("title", Messages.current().of(why.message()));
        return tag;
    }
}

package vn.sodientu.ui.part;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A word on a coloured ground; the word says all, the ground only helps. */
public final class Tag extends Span {
    private Tag(String text, String kind) {
        super(text);
        addClassNames("sdt-tag", kind);
    }

    /** Neutral. */
    public static Tag plain(String text) {
        return new Tag(text, "plain");
    }

    /** Good. */
    public static Tag good(String text) {
        return new Tag(text, "good");
    }

    /** Needs attention. */
    public static Tag warn(String text) {
        return new Tag(text, "warn");
    }

    /** The same with a closed lock before the word. */
    public Tag locked() {
        getElement().insertChild(0, VaadinIcon.LOCK.create().getElement());
        return this;
    }
}

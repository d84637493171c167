package vn.sodientu.ui.part;

import com.vaadin.flow.component.html.Div;

/** A sentence beside the content that the reader should see. */
public final class Note extends Div {
    private Note(String text, String kind) {
        setText(text);
        addClassNames("sdt-note", kind);
        getElement().setAttribute("role", "note");
    }

    /** To know. */
    public static Note plain(String text) {
        return new Note(text, "plain");
    }

    /** All is well. */
    public static Note good(String text) {
        return new Note(text, "good");
    }

    /** Something must be mended. */
    public static Note bad(String text) {
        return new Note(text, "bad");
    }
}

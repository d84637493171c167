package vn.sodientu.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says why there is nothing here, and what to do next. */
public final class EmptyState extends Div {
    /** With a heading and a sentence. */
    public EmptyState(String heading, String sentence) {
        addClassName("sdt-empty");
        add(new H2(heading), new Paragraph(sentence));
    }

    /** Adds a way on. */
    public EmptyState link(String href, String text) {
        add(new Anchor(href.isEmpty() ? "." : href, text));
        return this;
    }
}

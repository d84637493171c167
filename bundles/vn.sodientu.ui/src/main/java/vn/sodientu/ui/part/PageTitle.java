package vn.sodientu.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The head of a page: where it hangs, its name, a line below, and its actions. */
public final class PageTitle extends Div {
    private final Paragraph crumbs = new Paragraph();
    private final Div left;

    /** With the page's name. */
    public PageTitle(String name) {
        addClassName("sdt-title");
        crumbs.addClassName("sdt-crumbs");
        crumbs.setVisible(false);
        left = new Div(crumbs, new H1(name));
        add(left);
    }

    /** A link to a page above. */
    public PageTitle under(String href, String text) {
        if (crumbs.isVisible()) {
            crumbs.add(new Span(" › "));
        }
        crumbs.setVisible(true);
        crumbs.add(new Anchor(href, text));
        return this;
    }

    /** A line below the name. */
    public PageTitle line(String text) {
        if (!text.isBlank()) {
            left.add(new Paragraph(text));
        }
        return this;
    }

    /** Something to do, on the right. */
    public PageTitle action(Component component) {
        add(component);
        return this;
    }
}

package vn.sodientu.ui.part;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** A link with a name and some small lines. */
public final class Card extends Anchor {
    /** To an address. */
    public Card(String href, String name) {
        setHref(href);
        addClassName("sdt-card");
        getElement().appendChild(new Element("strong").setText(name));
    }

    /** Adds a small line; an empty one is left away. */
    public Card line(String text) {
        if (!text.isBlank()) {
            getElement().appendChild(new Element("small").setText(text));
        }
        return this;
    }

    /** Adds a meter with its numbers. */
    public Card meter(int done, int all, String label) {
        add(new Meter(done, all, label));
        line(label);
        return this;
    }

    /** Adds a tag. */
    public Card tag(Span tag) {
        add(tag);
        return this;
    }

    /** Cards side by side. */
    public static Div row(Iterable<Card> cards) {
        var row = new Div();
        row.addClassName("sdt-cards");
        cards.forEach(row::add);
        return row;
    }
}

package vn.sodientu.ui.part;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** How much of something is done. */
public final class Meter extends Div {
    private static final int WHOLE = 100;

    /**
     * A meter.
     *
     * @param label what is counted, for screen readers
     */
    public Meter(int done, int all, String label) {
        addClassName("sdt-meter");
        setClassName("full", all > 0 && done >= all);
        getElement()
                .setAttribute("role", "progressbar")
                .setAttribute("aria-label", label)
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", String.valueOf(all))
                .setAttribute("aria-valuenow", String.valueOf(done));
        var bar = new Element("div");
        bar.getStyle().set("width", (all == 0 ? 0 : Math.min(WHOLE, done * WHOLE / all)) + "%");
        getElement().appendChild(bar);
    }
}

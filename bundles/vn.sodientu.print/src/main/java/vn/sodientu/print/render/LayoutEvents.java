package vn.sodientu.print.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;

/**
 * Takes what the layout engine reports. A letter without a picture, another font than the one asked for, and every
 * error end the rendering; the rest is kept as warnings. Pupils' names may stand in them: they are for checks of
 * samples, never for the log.
 */
final class LayoutEvents implements EventListener {
    private static final String FONT_EVENTS = "org.apache.fop.fonts.FontEventProducer.";

    private final List<String> warnings = new ArrayList<>();

    @Override
    public void processEvent(Event event) {
        if (event.getSeverity() == EventSeverity.INFO) {
            return;
        }
        String id = event.getEventID();
        if (id.startsWith(FONT_EVENTS)) {
            Object letter = event.getParam("ch");
            String which = letter instanceof Character c ? String.format(Locale.ROOT, " U+%04X", (int) c) : "";
            throw new PrintFault(
                    PrintFault.Kind.GLYPH,
                    id.substring(FONT_EVENTS.length()) + which + " " + event.getParam("fontName"));
        }
        if (event.getSeverity() != EventSeverity.WARN) {
            throw new PrintFault(PrintFault.Kind.STYLESHEET, "Layout: " + id);
        }
        warnings.add(EventFormatter.format(event, Locale.ROOT));
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }
}

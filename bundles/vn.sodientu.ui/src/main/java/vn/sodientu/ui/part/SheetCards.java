package vn.sodientu.ui.part;

import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.ui.text.Messages;

/** A mark sheet as a card: subject, term, who teaches it, and how much is entered. */
public final class SheetCards {
    private SheetCards() {}

    /** The card of a sheet, its term named. */
    public static Card of(SheetSummary sheet) {
        return card(sheet, Messages.current().of(sheet.id().term().period().label()) + " · ");
    }

    /** The card of a sheet below the heading of its term. */
    public static Card inTerm(SheetSummary sheet) {
        return card(sheet, "");
    }

    private static Card card(SheetSummary sheet, String term) {
        Messages messages = Messages.current();
        String entered = messages.get("sheet.entered", sheet.entered(), sheet.required());
        Card card = new Card("bang-diem/" + sheet.id(), sheet.subject().name())
                .line(term + String.join(", ", sheet.teachers()))
                .meter(
                        sheet.entered(),
                        sheet.required(),
                        sheet.editable() ? entered : entered + " · " + messages.get("sheet.readOnlyShort"));
        card.getElement().setAttribute("data-sheet", sheet.id().toString());
        return card;
    }
}

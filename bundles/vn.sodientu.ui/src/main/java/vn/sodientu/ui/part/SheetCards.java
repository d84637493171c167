package vn.sodientu.ui.part;

import vn.sodientu.api.register.SheetSummary;
import vn.sodientu.ui.text.Messages;

/** A mark sheet as a card: subject, term, who teaches it, and how much is entered. */
public final class SheetCards {
    private SheetCards() {}

    /** The card of a sheet. */
    public static Card of(SheetSummary sheet) {
        Messages messages = Messages.current();
        Card card = new Card("bang-diem/" + sheet.id(), sheet.subject().name())
                .line(messages.of(sheet.id().term().period().label()))
                .line(String.join(", ", sheet.teachers()))
                .meter(
                        sheet.entered(),
                        sheet.required(),
                        messages.get("sheet.entered", sheet.entered(), sheet.required()));
        card.getElement().setAttribute("data-sheet", sheet.id().toString());
        return sheet.editable() ? card : card.line(messages.get("sheet.readOnlyShort"));
    }
}

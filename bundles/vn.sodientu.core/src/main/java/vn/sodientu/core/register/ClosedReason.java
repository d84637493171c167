package vn.sodientu.core.register;

import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Why a cell is read only and who can open it, in one text. */
final class ClosedReason {
    private ClosedReason() {}

    static LocalText of(Violation closed) {
        LocalText message = closed.message();
        LocalText help = closed.help();
        return help == null
                ? message
                : new LocalText(
                        message.vi() + " Người có thể giúp: " + help.vi() + ".",
                        message.en() + " Who can help: " + help.en() + ".");
    }
}

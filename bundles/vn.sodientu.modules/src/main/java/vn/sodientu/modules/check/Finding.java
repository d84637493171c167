package vn.sodientu.modules.check;

import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** Something the checks found in a module. */
record Finding(Level level, Violation violation) {
    /** How bad it is. */
    enum Level {
        /** The module is not installed. */
        ERROR,
        /** It can be installed, somebody should look at it. */
        WARNING
    }

    static Finding error(String path, String vi, String en) {
        return new Finding(Level.ERROR, Violation.of(path, new LocalText(vi, en)));
    }

    static Finding warning(String path, String vi, String en) {
        return new Finding(Level.WARNING, Violation.of(path, new LocalText("Cảnh báo: " + vi, "Warning: " + en)));
    }

    boolean isError() {
        return level == Level.ERROR;
    }
}

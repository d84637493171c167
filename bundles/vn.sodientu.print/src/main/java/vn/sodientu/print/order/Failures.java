package vn.sodientu.print.order;

import vn.sodientu.domain.text.LocalText;
import vn.sodientu.print.render.PrintFault;

/** Why an order failed, for the person who ordered it. */
final class Failures {
    /** Something of ours broke; the log has it. */
    static final LocalText INTERNAL = new LocalText(
            "Lệnh in bị lỗi trong hệ thống. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống.",
            "The print order failed inside the system. Try again; if it fails again, tell the administrator.");

    /** The class went away. */
    static final LocalText NO_CLASS =
            new LocalText("Không còn lớp này trong hệ thống.", "The class is no longer in the system.");

    private Failures() {}

    static LocalText of(PrintFault fault) {
        return switch (fault.kind()) {
            case GLYPH -> new LocalText(
                    "Phông chữ của sổ thiếu một chữ cái (" + fault.getMessage()
                            + "), nên không in để tránh mất chữ. Hãy báo quản trị hệ thống.",
                    "The book's font lacks a letter (" + fault.getMessage()
                            + "), so nothing was printed. Tell the administrator.");
            case BLOCKED -> new LocalText(
                    "Mẫu sổ truy cập ra ngoài phạm vi cho phép nên bị chặn. Hãy báo quản trị hệ thống.",
                    "The template reached outside itself and was stopped. Tell the administrator.");
            case DEADLINE, RUNAWAY -> new LocalText(
                    "In quá lâu nên đã dừng. Hãy thử lại; nếu vẫn lỗi, báo quản trị hệ thống.",
                    "Printing took too long and was stopped. Try again; if it fails again, tell the administrator.");
            case STYLESHEET -> new LocalText(
                    "Mẫu sổ bị lỗi. Hãy báo quản trị hệ thống.", "The template is faulty. Tell the administrator.");
            case INCOMPLETE -> new LocalText(
                    "Bản in thiếu học sinh so với danh sách lớp nên không phát hành. Hãy báo quản trị hệ thống.",
                    "Pupils of the class list are missing on the paper, so it was not issued. Tell the administrator.");
        };
    }

    /** A part did not come back in time after a start or a replacement. */
    static LocalText missing(String vi, String en) {
        return new LocalText(
                vi + " hiện không có trên máy chủ. Quản trị hệ thống cần cài lại rồi in lại.",
                en + " is not on the server now. The administrator has to install it; then order again.");
    }
}

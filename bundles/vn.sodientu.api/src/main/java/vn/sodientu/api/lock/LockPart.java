package vn.sodientu.api.lock;

import vn.sodientu.domain.text.LocalText;

/** What of a class can be closed by itself. */
public enum LockPart {
    /** Marks (điểm). */
    MARKS(new LocalText("điểm", "marks")),
    /** Conduct and absences of a period (rèn luyện, hạnh kiểm, ngày nghỉ). */
    RECORDS(new LocalText("rèn luyện và ngày nghỉ", "conduct and absences")),
    /** Retests and training in the summer (kiểm tra lại, rèn luyện trong hè). */
    SUMMER(new LocalText("kiểm tra lại và rèn luyện trong hè", "retests and summer training"));

    private final LocalText label;

    LockPart(LocalText label) {
        this.label = label;
    }

    /** The words for it within a sentence. */
    public LocalText label() {
        return label;
    }
}

package vn.sodientu.core.common;

/** Lengths of free texts, in characters as people count them. */
public final class TextChecks {
    private TextChecks() {}

    /** Notes a fault when a text is too long. */
    public static void atMost(FaultList faults, String path, String text, int most) {
        int length = text.codePointCount(0, text.length());
        faults.unless(
                length <= most,
                path,
                "Nội dung dài " + length + " kí tự; nhiều nhất là " + most,
                "The text has " + length + " characters; at most " + most + " fit");
    }

    /** Notes a fault when a text is empty or too long. */
    public static void needed(FaultList faults, String path, String text, int most) {
        faults.unless(!text.isBlank(), path, "Cần ghi nội dung ở đây", "A text is needed here");
        atMost(faults, path, text, most);
    }
}

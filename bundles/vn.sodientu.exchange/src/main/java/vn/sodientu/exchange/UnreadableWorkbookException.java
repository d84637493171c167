package vn.sodientu.exchange;

import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Refusal;

/** The file is no workbook that can be read; turned into a refusal at once. */
public final class UnreadableWorkbookException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    private UnreadableWorkbookException(Refusal refusal, @Nullable Throwable cause) {
        super("The workbook cannot be read", cause);
        this.refusal = refusal;
    }

    static UnreadableWorkbookException broken(Throwable cause) {
        return new UnreadableWorkbookException(
                Refusal.of(
                        Refusal.Kind.INVALID,
                        "file",
                        "Không đọc được tệp: đây không phải là tệp Excel .xlsx hợp lệ. Hãy mở tệp bằng Excel và lưu lại"
                                + " với kiểu .xlsx.",
                        "The file cannot be read: it is not a valid .xlsx workbook. Open it in Excel and save it as"
                                + " .xlsx."),
                cause);
    }

    static UnreadableWorkbookException tooLarge(@Nullable Throwable cause) {
        return new UnreadableWorkbookException(
                Refusal.of(
                        Refusal.Kind.INVALID,
                        "file",
                        "Tệp quá lớn: tối đa 20 MB, 80 trang tính, 5.000 dòng và 100 cột mỗi trang. Hãy tách tệp theo"
                                + " lớp.",
                        "The file is too large: at most 20 MB, 80 worksheets, 5,000 rows and 100 columns each. Split it"
                                + " by class."),
                cause);
    }

    /** What is wrong with the file. */
    public Refusal refusal() {
        return refusal;
    }
}

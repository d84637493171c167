package vn.sodientu.exchange.offline;

import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.exchange.offline.Manifest.Part;

/** Why a workbook as a whole is not taken, or not made. */
final class Refusals {
    private Refusals() {}

    static <T> Outcome<T> notOurs() {
        return invalid(
                "Tệp này không phải là sổ điểm do hệ thống cho tải về (không có trang ẩn «" + Layout.HIDDEN
                        + "»). Hãy nộp đúng tệp đã tải.",
                "This is no marks workbook of this system (its hidden worksheet is missing). Hand in the file that was"
                        + " downloaded.");
    }

    static <T> Outcome<T> changed() {
        return invalid(
                "Phần ẩn của tệp đã bị sửa, hoặc tệp do máy chủ khác làm ra; không nhận để tránh ghi nhầm. Hãy tải tệp"
                        + " mới rồi chép điểm sang.",
                "The hidden part of the file was changed, or another server made it; it is not taken. Download the"
                        + " workbook anew and copy the marks over.");
    }

    /** Compares where it is handed in with what it holds, the widest difference first. */
    static <T> Outcome<T> elsewhere(Part part, MarkSheet here, String school) {
        String file = "Tệp này là " + part.title() + " của " + part.school();
        String english = "This workbook is " + part.title() + " of " + part.school();
        if (part.id().clazz().school() != here.id().clazz().school()) {
            return invalid(file + ", không phải của " + school + ".", english + ", not of " + school + ".");
        }
        if (!part.year().equals(here.clazz().year())) {
            return invalid(
                    file + "; bảng điểm đang mở thuộc năm học " + here.clazz().year() + ".",
                    english + "; the open sheet is of " + here.clazz().year() + ".");
        }
        return invalid(
                file + "; bảng điểm đang mở là " + here.subject().name() + ", lớp "
                        + here.clazz().name() + ", "
                        + here.id().term().period().label().vi()
                        + ". Hãy mở đúng bảng điểm rồi nộp lại.",
                english + "; the open sheet is " + here.subject().name() + ", class "
                        + here.clazz().name() + ", "
                        + here.id().term().period().label().en()
                        + ". Open the right sheet and hand it in there.");
    }

    static <T> Outcome<T> twice(Part part) {
        return invalid(
                "Tệp có hai trang tính cùng là " + part.title() + "; giữ lại một trang.",
                "Two worksheets are both " + part.title() + "; keep one.");
    }

    static <T> Outcome<T> nothing() {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "sheets",
                "Tài khoản này không có bảng điểm nào để nhập.",
                "This account enters marks on no sheet of its own."));
    }

    static <T> Outcome<T> number(int most) {
        return invalid("Mỗi tệp có từ 1 đến " + most + " bảng điểm.", "A workbook holds 1 to " + most + " sheets.");
    }

    private static <T> Outcome<T> invalid(String vi, String en) {
        return Outcome.refused(Refusal.of(Refusal.Kind.INVALID, "file", vi, en));
    }
}

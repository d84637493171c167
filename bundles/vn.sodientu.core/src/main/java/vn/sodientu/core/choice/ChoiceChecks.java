package vn.sodientu.core.choice;

import java.util.regex.Pattern;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.core.common.FaultList;

/**
 * Whether a choice makes sense by itself. What it names may be installed later, so that is not asked; only the settings
 * of regulations that are installed are, by themselves.
 */
final class ChoiceChecks {
    private static final Pattern REGULATION = Pattern.compile("[A-Za-z0-9_.-]{1,40}(/[0-9A-Za-z_.-]{1,60})?");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.:-]{1,100}");
    private static final int LONGEST = 200;

    private ChoiceChecks() {}

    static FaultList check(NewChoice choice) {
        FaultList faults = new FaultList();
        faults.unless(
                KEY.matcher(choice.key()).matches(),
                "key",
                "Tên mục được chọn gồm 1 đến 100 chữ cái không dấu, chữ số, dấu chấm, gạch nối; không phải «"
                        + choice.key() + "»",
                "A key has 1 to 100 letters, digits, dots, hyphens, unlike " + choice.key());
        faults.unless(
                choice.to() == null || choice.to().compareTo(choice.from()) >= 0,
                "to",
                "Năm học cuối phải từ " + choice.from() + " trở đi",
                "The last school year must not be before " + choice.from());
        Integer grade = choice.grade();
        faults.unless(
                grade == null || (grade >= 1 && grade <= 12),
                "grade",
                "Khối phải từ 1 đến 12, hoặc để trống cho mọi khối",
                "The grade lies between 1 and 12, or is left out for all grades");
        checkValue(choice, faults);
        return faults;
    }

    private static void checkValue(NewChoice choice, FaultList faults) {
        String value = choice.value();
        faults.unless(
                !value.isBlank() && value.length() <= LONGEST,
                "value",
                "Giá trị phải có từ 1 đến 200 ký tự",
                "A value has 1 to 200 characters");
        if (choice.kind() == Choice.Kind.REGULATION) {
            faults.unless(
                    choice.key().equals("regulation"),
                    "key",
                    "Khi chọn quy định, tên mục là «regulation»",
                    "For a regulation the key is \"regulation\"");
            faults.unless(
                    REGULATION.matcher(value).matches(),
                    "value",
                    "Quy định ghi theo mã, hoặc mã/phiên bản, ví dụ TT22 hoặc TT22/1.0.1",
                    "A regulation is a code, or code/version, such as TT22 or TT22/1.0.1");
        } else if (choice.kind() == Choice.Kind.MODULE) {
            faults.unless(
                    value.equals("on") || value.equals("off"),
                    "value",
                    "Mô-đun chỉ nhận giá trị on (bật) hoặc off (tắt)",
                    "A module is on or off");
        } else if (choice.key().equals(CodeService.SETTING)) {
            faults.unless(
                    value.equals(CodeService.REQUIRED) || value.equals(CodeService.OFFERED),
                    "value",
                    "Mã một lần chỉ nhận giá trị required (bắt buộc với người phê duyệt) hoặc offered (tùy chọn)",
                    "One-time codes are required (of those who approve) or offered");
        }
    }
}

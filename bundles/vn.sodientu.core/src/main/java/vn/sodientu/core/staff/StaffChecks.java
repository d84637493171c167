package vn.sodientu.core.staff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.organisation.StaffDraft;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.domain.text.VietnameseText;

/** What a member of staff must look like. */
final class StaffChecks {
    private static final int LONGEST_CODE = 30;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_POSITION = 200;
    private static final int LONGEST_SUBJECTS = 500;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}");
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 .()-]{5,29}");

    private StaffChecks() {}

    /** Notes the faults and answers how many there are. */
    static int check(StaffDraft draft, String path, FaultList all) {
        Counted faults = new Counted(all, path);
        length(faults, "code", "Mã định danh", draft.code(), 1, LONGEST_CODE);
        length(faults, "name", "Họ tên", draft.name(), 1, LONGEST_NAME);
        length(faults, "position", "Vị trí việc làm", draft.position(), 0, LONGEST_POSITION);
        length(faults, "subjects", "Môn dạy", draft.subjects(), 0, LONGEST_SUBJECTS);
        matches(faults, "email", draft.email(), EMAIL, "Địa chỉ thư điện tử không hợp lệ", "This is no e-mail address");
        matches(faults, "phone", draft.phone(), PHONE, "Số điện thoại không hợp lệ", "This is no telephone number");
        return faults.count;
    }

    private static void length(
            Counted faults, String field, String title, @Nullable String value, int least, int most) {
        int length = value == null ? least : VietnameseText.clean(value).length();
        faults.unless(
                length >= least && length <= most,
                field,
                title + " phải có từ " + least + " đến " + most + " ký tự",
                "The " + field + " has " + least + " to " + most + " characters");
    }

    private static void matches(
            Counted faults, String field, @Nullable String value, Pattern pattern, String vi, String en) {
        String text = value == null ? "" : VietnameseText.clean(value);
        faults.unless(text.isEmpty() || pattern.matcher(text).matches(), field, vi, en);
    }

    /** Counts what it notes. */
    private static final class Counted {
        private final FaultList all;
        private final String path;
        private int count;

        Counted(FaultList all, String path) {
            this.all = all;
            this.path = path;
        }

        void unless(boolean holds, String field, String vi, String en) {
            if (!holds) {
                count++;
                all.add(path + field, vi, en);
            }
        }
    }
}

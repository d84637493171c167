package vn.sodientu.security.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.account.NewAccount;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** What a new account must look like. */
final class AccountChecks {
    private static final int LONGEST_DISPLAY_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]{2,40}");

    private AccountChecks() {}

    /** Every fault of the account itself; whether the name is free is for the store to say. */
    static List<Violation> faults(NewAccount account) {
        List<Violation> faults = new ArrayList<>();
        if (!NAME.matcher(account.name()).matches()) {
            faults.add(fault(
                    "name",
                    "Tên tài khoản gồm 2 đến 40 kí tự a-z, 0-9, dấu chấm, gạch nối.",
                    "The name has 2 to 40 characters a-z, 0-9, dot, hyphen."));
        }
        String shown = account.displayName().strip();
        if (shown.isEmpty() || shown.length() > LONGEST_DISPLAY_NAME) {
            faults.add(fault(
                    "displayName", "Họ tên có từ 1 đến 100 kí tự.", "The person's name has 1 to 100 characters."));
        }
        PasswordRules.fault("password", account.name(), account.password()).ifPresent(faults::add);
        IntStream.range(0, account.grants().size())
                .boxed()
                .flatMap(i -> grantFaults(account.grants().get(i), "grants[" + i + "]").stream())
                .forEach(faults::add);
        return faults;
    }

    private static List<Violation> grantFaults(Grant grant, String path) {
        List<Violation> faults = new ArrayList<>();
        LocalDate to = grant.to();
        if (to != null && to.isBefore(grant.from())) {
            faults.add(fault(path + ".to", "Ngày kết thúc trước ngày bắt đầu.", "The last day is before the first."));
        }
        if (grant.role() == Role.INSPECTOR && to == null) {
            faults.add(fault(path + ".to", "Thanh tra phải có ngày kết thúc.", "An inspector needs a last day."));
        }
        StaffId staff = grant.staff();
        if (grant.role() == Role.TEACHER && staff == null) {
            faults.add(fault(
                    path + ".staff",
                    "Giáo viên phải gắn với hồ sơ cán bộ.",
                    "A teacher needs a record as member of staff."));
        }
        if (staff != null && staff.school() != grant.unit()) {
            faults.add(fault(
                    path + ".staff", "Cán bộ không thuộc trường này.", "The member of staff is of another school."));
        }
        PupilId pupil = grant.pupil();
        if (grant.role() == Role.PARENT && (pupil == null || pupil.school() != grant.unit())) {
            faults.add(fault(
                    path + ".pupil",
                    "Phụ huynh phải gắn với học sinh của trường.",
                    "A parent needs a pupil of the school."));
        }
        return faults;
    }

    private static Violation fault(String path, String vi, String en) {
        return Violation.of(path, new LocalText(vi, en));
    }
}

package vn.sodientu.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.account.NewAccount;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolClass;

/** Makes the ten demo accounts, all with one password. */
final class AccountMaker {
    private static final LocalDate SINCE = LocalDate.of(2019, 8, 1);
    private static final int INSPECTION_DAYS = 90;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Services services;
    private final String password;

    AccountMaker(Services services, String password) {
        this.services = services;
        this.password = password;
    }

    /** The accounts of the units; the school's own follow by {@link #ofSchool}. */
    void ofUnits(long department, List<Long> communes) {
        account("so", "Cán bộ Sở GDĐT Sơn La", Role.PROVINCE_OFFICER, department, null, null, null);
        account(
                "phong",
                "Cán bộ Phòng Văn hóa – Xã hội",
                communes.stream()
                        .map(commune -> new Grant(Role.DISTRICT_OFFICER, commune, null, null, SINCE, null))
                        .toList());
        account(
                "thanhtra",
                "Thanh tra giáo dục",
                Role.INSPECTOR,
                department,
                null,
                null,
                LocalDate.now(VIETNAM).plusDays(INSPECTION_DAYS));
        account("tichhop", "Hệ thống tích hợp", Role.INTEGRATOR, department, null, null, null);
        account("admin", "Quản trị hệ thống", Role.ADMIN, department, null, null, null);
    }

    void ofSchool(School school, SchoolMaker maker) {
        long id = school.id();
        account("hieutruong", "Hiệu trưởng " + school.name(), Role.PRINCIPAL, id, null, null, null);
        account("giaovu", "Giáo vụ " + school.name(), Role.CLERK, id, null, null, null);
        Staff homeroom = maker.teacher(school, "TOAN", 8);
        account("gvcn", homeroom.name().full(), Role.TEACHER, id, homeroom.id(), null, null);
        Staff other = maker.teacher(school, "KHTN", 8);
        account("gvbm", other.name().full(), Role.TEACHER, id, other.id(), null, null);
        account("phuhuynh", "Phụ huynh học sinh", Role.PARENT, id, null, firstPupil(id), null);
    }

    private PupilId firstPupil(long school) {
        ClassId clazz = services.roster().classes(services.actor(), school, ClassPlan.NOW).orThrow().stream()
                .filter(candidate -> candidate.name().equals("8A"))
                .map(SchoolClass::id)
                .findFirst()
                .orElseThrow();
        return services.roster()
                .pupils(services.actor(), clazz)
                .orThrow()
                .get(0)
                .pupil()
                .id();
    }

    private void account(
            String name,
            String displayName,
            Role role,
            long unit,
            @Nullable StaffId staff,
            @Nullable PupilId pupil,
            @Nullable LocalDate to) {
        account(name, displayName, List.of(new Grant(role, unit, staff, pupil, SINCE, to)));
    }

    private void account(String name, String displayName, List<Grant> grants) {
        services.accounts()
                .create(services.actor(), new NewAccount(name, displayName, password, grants))
                .orThrow();
    }
}

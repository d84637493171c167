package vn.sodientu.domain.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a school knows of a member of staff; empty text where nothing is known. Which account is theirs stands in the
 * account's grants.
 *
 * @param position vị trí việc làm: Giáo viên, Hiệu trưởng, Nhân viên thư viện
 * @param subjects môn dạy, as the staff list has it
 */
public record StaffProfile(
        Staff staff,
        @Nullable LocalDate birth,
        StaffState state,
        String position,
        String subjects,
        String email,
        String phone) {}

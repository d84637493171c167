package vn.sodientu.demo;

import java.util.List;
import java.util.SplittableRandom;
import vn.sodientu.domain.people.Gender;

/** Names as they sound in Sơn La; nobody of these exists. */
final class People {
    private static final List<Family> FAMILIES = List.of(
            new Family("Lò", "Thái"),
            new Family("Quàng", "Thái"),
            new Family("Cà", "Thái"),
            new Family("Lường", "Thái"),
            new Family("Tòng", "Thái"),
            new Family("Vì", "Thái"),
            new Family("Hoàng", "Thái"),
            new Family("Nguyễn", "Kinh"),
            new Family("Trần", "Kinh"),
            new Family("Phạm", "Kinh"),
            new Family("Đặng", "Kinh"),
            new Family("Giàng", "Mông"),
            new Family("Thào", "Mông"),
            new Family("Sùng", "Mông"),
            new Family("Hờ", "Mông"),
            new Family("Đinh", "Mường"),
            new Family("Hà", "Mường"),
            new Family("Bàn", "Dao"),
            new Family("Triệu", "Dao"));
    private static final List<String> MALE_MIDDLE =
            List.of("Văn", "Đức", "Minh", "Quang", "Xuân", "Hữu", "Tiến", "Bá", "Ngọc");
    private static final List<String> FEMALE_MIDDLE =
            List.of("Thị", "Thị Hồng", "Mai", "Khánh", "Thuý", "Phương", "Thị Minh", "Ngọc", "Bích");
    private static final List<String> MALE_GIVEN = List.of(
            "An", "Bình", "Cường", "Dũng", "Đạt", "Giang", "Hùng", "Khoa", "Lâm", "Long", "Nam", "Nghĩa", "Phong",
            "Phú", "Quân", "Quyết", "Sơn", "Thắng", "Tuấn", "Vượng", "Ổn", "Ước");
    private static final List<String> FEMALE_GIVEN = List.of(
            "Anh", "Ánh", "Chi", "Diệp", "Đào", "Hà", "Hạnh", "Hoa", "Huyền", "Lan", "Linh", "Ly", "Mỷ", "Ngân", "Oanh",
            "Quỳnh", "Thảo", "Trang", "Tuyết", "Uyên", "Vân", "Yến");

    private final SplittableRandom random;

    People(SplittableRandom random) {
        this.random = random;
    }

    /** A person with the ethnic group the family name suggests. */
    record Person(String name, Gender gender, String ethnicity, String family) {}

    private record Family(String name, String ethnicity) {}

    Person next() {
        Gender gender = random.nextBoolean() ? Gender.MALE : Gender.FEMALE;
        Family family = pick(FAMILIES);
        return new Person(
                family.name() + " " + middle(gender) + " " + given(gender), gender, family.ethnicity(), family.name());
    }

    /** A parent of a family, with an occupation, as the register writes it. */
    String parent(String family, Gender gender) {
        String name = gender == Gender.MALE
                ? family + " " + middle(gender) + " " + given(gender)
                : pick(FAMILIES).name() + " " + middle(gender) + " " + given(gender);
        return name + ", " + pick(List.of("nông dân", "giáo viên", "công nhân", "buôn bán", "cán bộ xã"));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String middle(Gender gender) {
        return pick(gender == Gender.MALE ? MALE_MIDDLE : FEMALE_MIDDLE);
    }

    private String given(Gender gender) {
        return pick(gender == Gender.MALE ? MALE_GIVEN : FEMALE_GIVEN);
    }
}

package vn.sodientu.exchange;

import java.util.List;
import java.util.Optional;

/** The columns of a staff list that the register keeps, with the headings seen for each. */
enum StaffField implements ListField {
    CODE(
            "Mã định danh",
            "code",
            "ma dinh danh",
            "ma dinh danh bo gd dt",
            "ma dinh danh bo gddt",
            "ma can bo",
            "ma giao vien",
            "ma gv",
            "ma cb"),
    NAME("Họ tên", "name", "ho ten", "ho va ten", "ho ten can bo", "ho ten giao vien"),
    BIRTH("Ngày sinh", "birth", "ngay sinh", "ngay thang nam sinh"),
    STATE("Trạng thái CB", "state", "trang thai cb", "trang thai", "trang thai can bo"),
    POSITION("Vị trí việc làm", "position", "vi tri viec lam", "vi tri vl"),
    SUBJECTS("Môn dạy", "subjects", "mon day", "mon giang day", "mon hoc giang day"),
    EMAIL("Email", "email", "email", "e mail", "thu dien tu"),
    PHONE("Điện thoại", "phone", "dien thoai", "so dien thoai", "sdt", "dien thoai di dong", "sdt lien he");

    /** Without these columns a file is no staff list. */
    static final List<StaffField> REQUIRED = List.of(CODE, NAME);

    private final String title;
    private final String component;
    private final List<String> headings;

    StaffField(String title, String component, String... headings) {
        this.title = title;
        this.component = component;
        this.headings = List.of(headings);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String component() {
        return component;
    }

    static Optional<StaffField> of(String headingKey) {
        return ListField.of(values(), field -> field.headings, headingKey);
    }
}

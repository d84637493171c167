package vn.sodientu.exchange;

import java.util.List;
import java.util.Optional;

/** The columns of a list of assignments, with the headings seen for each. */
enum TeachingField implements ListField {
    CLAZZ("Lớp", "clazz", "lop", "ma lop", "ten lop", "lop hoc"),
    SUBJECT("Môn học", "subject", "mon hoc", "mon", "ten mon", "ten mon hoc", "ma mon", "mon day"),
    TEACHER_CODE(
            "Mã định danh",
            "teacher",
            "ma dinh danh",
            "ma giao vien",
            "ma gv",
            "ma can bo",
            "ma dinh danh gv",
            "ma dinh danh giao vien"),
    TEACHER(
            "Giáo viên",
            "teacherName",
            "giao vien",
            "giao vien giang day",
            "ho ten giao vien",
            "ho ten",
            "ho va ten",
            "gvbm",
            "giao vien bo mon",
            "ten giao vien"),
    TERM("Học kì", "term", "hoc ki", "hoc ky", "hk"),
    FROM("Từ ngày", "from", "tu ngay", "ngay bat dau"),
    TO("Đến ngày", "to", "den ngay", "ngay ket thuc");

    /** Without these columns a file is no list of assignments; the teacher stands by code or by name. */
    static final List<TeachingField> REQUIRED = List.of(CLAZZ, SUBJECT);

    private final String title;
    private final String component;
    private final List<String> headings;

    TeachingField(String title, String component, String... headings) {
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

    static Optional<TeachingField> of(String headingKey) {
        return ListField.of(values(), field -> field.headings, headingKey);
    }
}

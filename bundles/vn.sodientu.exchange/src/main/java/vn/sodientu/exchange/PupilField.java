package vn.sodientu.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a pupil list that the register keeps, with the headings seen for each. */
enum PupilField {
    CLAZZ("Mã lớp", "ma lop", "lop", "lop hoc", "ten lop"),
    CODE("Mã học sinh", "ma hoc sinh", "ma dinh danh bo gd dt", "ma dinh danh", "ma dinh danh bo gddt"),
    NAME("Họ tên", "ho ten", "ho va ten", "ho ten hoc sinh", "ho va ten hoc sinh"),
    BIRTH("Ngày sinh", "ngay sinh", "ngay thang nam sinh"),
    GENDER("Giới tính", "gioi tinh", "nam nu"),
    STATUS("Trạng thái HS", "trang thai hs", "trang thai", "trang thai hoc sinh"),
    STATUS_DATE("Ngày nhập trạng thái", "ngay nhap trang thai"),
    ETHNICITY("Dân tộc", "dan toc"),
    BIRTHPLACE("Nơi sinh", "noi sinh", "noi sinh chi tiet"),
    DISABILITY("Loại khuyết tật", "loai khuyet tat"),
    PERSONAL_NUMBER("Số định danh cá nhân", "so dinh danh ca nhan", "so ddcn", "cccd"),
    PRIORITY("Đối tượng ưu tiên", "doi tuong uu tien", "doi tuong", "dien chinh sach"),
    PROVINCE("Tỉnh/Thành phố", "tinh thanh pho", "tinh"),
    COMMUNE("Xã", "xa", "xa phuong", "xa phuong dac khu", "phuong xa"),
    FATHER("Họ tên cha", "ho ten cha", "ten cha", "ho va ten cha"),
    MOTHER("Họ tên mẹ", "ho ten me", "ten me", "ho va ten me"),
    GUARDIAN("Họ tên người giám hộ", "ho ten nguoi giam ho", "nguoi giam ho");

    /** Without these columns a file is no pupil list. */
    static final List<PupilField> REQUIRED = List.of(CLAZZ, CODE, NAME, BIRTH, GENDER);
    /** Headings that carry no data of their own. */
    static final List<String> SILENT = List.of("stt", "so tt", "tt");

    private final String title;
    private final List<String> headings;

    PupilField(String title, String... headings) {
        this.title = title;
        this.headings = List.of(headings);
    }

    /** The heading to name when the workbook has no such column. */
    String title() {
        return title;
    }

    static Optional<PupilField> of(String headingKey) {
        for (PupilField field : values()) {
            if (field.headings.contains(headingKey)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The field a service fault speaks of by the name of the draft's component: clazz, code, statusDate. */
    static Optional<PupilField> ofComponent(String component) {
        String constant = component.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        for (PupilField field : values()) {
            if (field.name().equals(constant)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}

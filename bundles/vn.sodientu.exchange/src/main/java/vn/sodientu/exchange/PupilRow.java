package vn.sodientu.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.PupilStatus;

/** Turns one row of a pupil list into a draft, naming every cell that is at fault. */
final class PupilRow {
    private static final Pattern CODE = Pattern.compile("\\d{10}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{12}");
    private static final int MAX_NAME = 100;
    private static final int YOUNGEST = 8;
    private static final int OLDEST = 60;

    private final Worksheet sheet;
    private final HeaderRow<PupilField> header;
    private final Worksheet.Row row;
    private final LocalDate yearStart;
    private final RowFaults faults;
    private boolean faulty;

    PupilRow(Worksheet sheet, HeaderRow<PupilField> header, Worksheet.Row row, LocalDate yearStart, RowFaults faults) {
        this.sheet = sheet;
        this.header = header;
        this.row = row;
        this.yearStart = yearStart;
        this.faults = faults;
    }

    /** The draft, or empty when a cell is at fault. */
    Optional<PupilDraft> read() {
        String clazz = required(PupilField.CLAZZ);
        String code = code();
        @Nullable PersonName name = name();
        @Nullable LocalDate birth = birth();
        @Nullable Gender gender = gender();
        PupilStatus status = status();
        LocalDate statusDate = statusDate();
        Particulars particulars = particulars();
        return faulty || name == null || birth == null || gender == null
                ? Optional.empty()
                : Optional.of(new PupilDraft(clazz, code, name, birth, gender, status, statusDate, particulars));
    }

    private String text(PupilField field) {
        return header.cell(row, field).text();
    }

    private String required(PupilField field) {
        String text = text(field);
        if (text.isEmpty()) {
            fault(field, "Ô để trống; cần nhập " + field.title() + ".", "The cell is empty; fill it in.");
        }
        return text;
    }

    private String code() {
        String code = required(PupilField.CODE);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            fault(
                    PupilField.CODE,
                    "Mã định danh phải gồm đúng 10 chữ số; tệp ghi «" + code + "».",
                    "The Ministry's code has exactly 10 digits; the file says “" + code + "”.");
        }
        return code;
    }

    private @Nullable PersonName name() {
        String name = required(PupilField.NAME);
        if (name.length() > MAX_NAME) {
            fault(
                    PupilField.NAME,
                    "Họ tên dài quá " + MAX_NAME + " ký tự.",
                    "The name is longer than " + MAX_NAME + " characters.");
            return null;
        }
        return name.isEmpty() ? null : new PersonName(name);
    }

    private @Nullable LocalDate birth() {
        String text = required(PupilField.BIRTH);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> birth = DateCell.parse(header.cell(row, PupilField.BIRTH));
        if (birth.isEmpty()) {
            fault(
                    PupilField.BIRTH,
                    "«" + text + "» không phải là ngày có thật; ghi theo dạng ngày/tháng/năm, ví dụ 21/08/2014.",
                    "“" + text + "” is no real date; write day/month/year, for example 21/08/2014.");
            return null;
        }
        boolean plausible = birth.get().isBefore(yearStart.minusYears(YOUNGEST))
                && birth.get().isAfter(yearStart.minusYears(OLDEST));
        if (!plausible) {
            fault(
                    PupilField.BIRTH,
                    "Ngày sinh «" + text + "» không hợp lý với một học sinh trung học.",
                    "The birth date “" + text + "” does not fit a secondary pupil.");
        }
        return birth.get();
    }

    private @Nullable Gender gender() {
        String text = required(PupilField.GENDER);
        for (Gender gender : Gender.values()) {
            if (gender.label().vi().equalsIgnoreCase(text)) {
                return gender;
            }
        }
        if (!text.isEmpty()) {
            fault(
                    PupilField.GENDER,
                    "Giới tính phải là «Nam» hoặc «Nữ»; tệp ghi «" + text + "».",
                    "Sex is “Nam” or “Nữ”; the file says “" + text + "”.");
        }
        return null;
    }

    private PupilStatus status() {
        String text = text(PupilField.STATUS);
        if (text.isEmpty()) {
            return PupilStatus.STUDYING;
        }
        for (PupilStatus status : PupilStatus.values()) {
            if (status.label().toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT))) {
                return status;
            }
        }
        fault(
                PupilField.STATUS,
                "Không có trạng thái «" + text + "»; dùng Đang học, Chuyển đến, Chuyển đi, Thôi học hoặc Nghỉ học xin"
                        + " học lại.",
                "There is no status “" + text + "”; use one of the five of the national list.");
        return PupilStatus.STUDYING;
    }

    private LocalDate statusDate() {
        Worksheet.CellText cell = header.cell(row, PupilField.STATUS_DATE);
        if (cell.isEmpty()) {
            return yearStart;
        }
        Optional<LocalDate> date = DateCell.parse(cell);
        if (date.isEmpty()) {
            fault(
                    PupilField.STATUS_DATE,
                    "«" + cell.text() + "» không phải là ngày có thật.",
                    "“" + cell.text() + "” is no real date.");
        }
        return date.orElse(yearStart);
    }

    private Particulars particulars() {
        String ethnicity = text(PupilField.ETHNICITY);
        Optional<String> group = EthnicGroups.named(ethnicity);
        if (group.isEmpty()) {
            fault(
                    PupilField.ETHNICITY,
                    "«" + ethnicity + "» không có trong danh mục 54 dân tộc; kiểm tra dấu, ví dụ «Thái».",
                    "“" + ethnicity + "” is not in the list of 54 groups; check the tone marks.");
        }
        String number = text(PupilField.PERSONAL_NUMBER);
        if (!number.isEmpty() && !PERSONAL_NUMBER.matcher(number).matches()) {
            fault(
                    PupilField.PERSONAL_NUMBER,
                    "Số định danh cá nhân phải gồm đúng 12 chữ số.",
                    "The personal number has exactly 12 digits.");
        }
        return new Particulars(
                group.orElse(""),
                text(PupilField.BIRTHPLACE),
                text(PupilField.DISABILITY),
                number,
                text(PupilField.PRIORITY),
                text(PupilField.PROVINCE),
                text(PupilField.COMMUNE),
                text(PupilField.FATHER),
                text(PupilField.MOTHER),
                text(PupilField.GUARDIAN));
    }

    private void fault(PupilField field, String vi, String en) {
        faulty = true;
        faults.add(sheet.name(), row.number(), header.heading(field, field.title()), vi, en);
    }
}

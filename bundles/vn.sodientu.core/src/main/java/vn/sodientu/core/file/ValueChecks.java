package vn.sodientu.core.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.domain.file.CodeEntry;
import vn.sodientu.domain.file.FieldDef;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.text.VietnameseText;

/** Reads one value of a field: the value as it is stored, or what is wrong with it. */
final class ValueChecks {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d+");
    private static final Pattern PHONE_GAPS = Pattern.compile("[ .()-]");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final FieldCatalogue catalogue;
    private final LocalDate today;

    ValueChecks(FieldCatalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /** A value as it is stored, or the fault. */
    record Read(String value, @Nullable LocalText fault) {
        private static Read good(String value) {
            return new Read(value, null);
        }

        private static Read bad(String vi, String en) {
            return new Read("", new LocalText(vi, en));
        }
    }

    Read read(FieldDef field, String raw) {
        String text = VietnameseText.clean(raw);
        if (text.isEmpty()) {
            return Read.bad("Giá trị trống; muốn xoá thì bỏ cả dòng", "The value is empty; leave it out to remove it");
        }
        return switch (field.kind()) {
            case TEXT -> text(field, text);
            case CODE -> code(field, text);
            case DATE -> date(text);
            case NUMBER -> number(field, text);
            case FLAG -> text.equals("true") || text.equals("false")
                    ? Read.good(text)
                    : Read.bad("Cần true hoặc false", "true or false is needed");
            case PHONE -> phone(field, text);
            case DIGITS -> digits(field, text);
        };
    }

    private static Read text(FieldDef field, String text) {
        return text.length() >= field.least() && text.length() <= field.most()
                ? Read.good(text)
                : Read.bad(
                        "Cần từ " + field.least() + " đến " + field.most() + " ký tự",
                        field.least() + " to " + field.most() + " characters are needed");
    }

    private Read code(FieldDef field, String text) {
        List<CodeEntry> list = catalogue.list(field);
        Optional<CodeEntry> found = list.stream()
                .filter(entry -> entry.code().equals(text) || entry.label().vi().equalsIgnoreCase(text))
                .findFirst();
        return found.map(entry -> Read.good(entry.code()))
                .orElseGet(() -> Read.bad(
                        "«" + text + "» không có trong danh mục «"
                                + field.label().vi() + "»",
                        text + " is not in the list of " + field.label().en()));
    }

    private Read date(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return Read.bad("«" + text + "» không phải ngày (dạng 2012-03-21)", text + " is no day such as 2012-03-21");
        }
        return day.isBefore(EARLIEST) || day.isAfter(today)
                ? Read.bad("Ngày phải từ năm 1900 đến hôm nay", "The day must lie between 1900 and today")
                : Read.good(text);
    }

    private static Read number(FieldDef field, String text) {
        int value = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        return value >= field.least() && value <= field.most()
                ? Read.good(Integer.toString(value))
                : Read.bad(
                        "Cần số nguyên từ " + field.least() + " đến " + field.most(),
                        "A whole number from " + field.least() + " to " + field.most() + " is needed");
    }

    private static Read phone(FieldDef field, String text) {
        String bare = PHONE_GAPS.matcher(text).replaceAll("");
        int digits = bare.startsWith("+") ? bare.length() - 1 : bare.length();
        return PHONE.matcher(bare).matches() && digits >= field.least() && digits <= field.most()
                ? Read.good(bare)
                : Read.bad(
                        "«" + text + "» không phải số điện thoại (9 đến 15 chữ số)",
                        text + " is no telephone number of 9 to 15 digits");
    }

    private static Read digits(FieldDef field, String text) {
        boolean right =
                DIGITS.matcher(text).matches() && (text.length() == field.least() || text.length() == field.most());
        String count = field.least() == field.most()
                ? Integer.toString(field.most())
                : field.least() + " hoặc " + field.most();
        return right
                ? Read.good(text)
                : Read.bad(
                        "«" + field.label().vi() + "» gồm đúng " + count + " chữ số",
                        field.label().en() + " has exactly " + count.replace("hoặc", "or") + " digits");
    }
}

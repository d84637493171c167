package vn.sodientu.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.SchoolYear;

/** The ways to pick a regulation. None or two: refuse, never guess. A candidate is never the newest. */
final class Picking {
    private static final LocalText HELP = new LocalText(
            "Người quản trị hệ thống cài đặt mô-đun quy định; cán bộ Sở hoặc cấp quản lý trực tiếp chọn quy định cho đơn vị",
            "The system administrator installs regulation modules; the officer of the managing unit chooses one");

    private Picking() {}

    /** The version that was chosen, or the newest of the code chosen. */
    static Pick.Picker chosen(Choice choice, SchoolYear year, int grade, Supplier<String> unit) {
        int slash = choice.value().indexOf('/');
        String code = slash < 0 ? choice.value() : choice.value().substring(0, slash);
        String version = slash < 0 ? "" : choice.value().substring(slash + 1);
        return list -> newest(
                        list,
                        e -> e.id().code().equals(code)
                                && (version.isEmpty()
                                        ? !e.candidate()
                                        : e.id().version().equals(version)))
                .orElseGet(() -> new Pick.Absent(() -> unavailable(
                        "Quy định " + choice.value() + " đã được chọn cho " + of(year, grade, unit.get())
                                + " nhưng chưa có trên máy chủ; đang có: " + names(list),
                        "Regulation " + choice.value() + " was chosen for " + ofEn(year, grade, unit.get())
                                + " but is not on the server; there are: " + names(list))));
    }

    /** The newest version of the only circular whose road map covers the year and grade. */
    static Pick.Picker governing(SchoolYear year, int grade, Supplier<String> unit) {
        return list -> {
            List<Registered> governing = list.stream()
                    .filter(e -> !e.candidate() && e.regulation().governs(year, grade))
                    .toList();
            long codes = governing.stream().map(e -> e.id().code()).distinct().count();
            if (codes > 1) {
                return new Pick.Refused(() -> unavailable(
                        "Có nhiều quy định cùng áp dụng cho " + of(year, grade, unit.get()) + ": " + names(governing)
                                + "; hệ thống không tự đoán",
                        "Several regulations govern " + ofEn(year, grade, unit.get()) + ": " + names(governing)
                                + "; none is guessed"));
            }
            return newest(governing, e -> true)
                    .orElseGet(() -> new Pick.Absent(() -> unavailable(
                            "Chưa có quy định nào áp dụng cho " + of(year, grade, unit.get()) + "; đang có: "
                                    + names(list),
                            "No regulation governs " + ofEn(year, grade, unit.get()) + "; there are: " + names(list))));
        };
    }

    /** The very version, or the newest of its code. */
    static Pick.Picker version(RegulationId id, boolean mayCome) {
        return list -> newest(list, e -> e.id().equals(id))
                .or(() -> newest(list, e -> serves(e, id.code())))
                .orElseGet(() -> unknown(id.code(), list, mayCome));
    }

    /** The newest version of a code. */
    static Pick.Picker code(String code, boolean mayCome) {
        return list -> newest(list, e -> serves(e, code)).orElseGet(() -> unknown(code, list, mayCome));
    }

    /** The very version and no other. */
    static Pick.Picker exactly(RegulationId id) {
        return list -> newest(list, e -> e.id().equals(id)).orElseGet(() -> unknown(id.toString(), list, false));
    }

    private static boolean serves(Registered entry, String code) {
        return !entry.candidate() && entry.id().code().equals(code);
    }

    /** The server is stopping; there is nothing to wait for. */
    static Pick stopped() {
        return new Pick.Refused(() -> unavailable("Máy chủ đang dừng", "The server is stopping"));
    }

    private static Optional<Pick> newest(List<Registered> list, Predicate<Registered> wanted) {
        return list.stream().filter(wanted).max(Registered.BY_AGE).map(Pick.Found::new);
    }

    private static Pick unknown(String code, List<Registered> list, boolean mayCome) {
        Supplier<Refusal> refusal = () -> new Refusal(
                Refusal.Kind.NOT_FOUND,
                List.of(new Violation(
                        "regulation",
                        new LocalText(
                                "Không có quy định «" + code + "»; đang có: " + names(list),
                                "There is no regulation " + code + "; there are: " + names(list)),
                        null,
                        HELP)));
        return mayCome ? new Pick.Absent(refusal) : new Pick.Refused(refusal);
    }

    private static Refusal unavailable(String vi, String en) {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE, List.of(new Violation("regulation", new LocalText(vi, en), null, HELP)));
    }

    private static String of(SchoolYear year, int grade, String unit) {
        return "khối " + grade + " năm học " + year + " của " + unit;
    }

    private static String ofEn(SchoolYear year, int grade, String unit) {
        return "grade " + grade + " in " + year + " at " + unit;
    }

    private static String names(List<Registered> list) {
        return list.isEmpty()
                ? "(0)"
                : list.stream().map(e -> e.id().toString()).distinct().collect(Collectors.joining(", "));
    }
}

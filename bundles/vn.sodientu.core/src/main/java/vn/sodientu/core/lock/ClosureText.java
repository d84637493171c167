package vn.sodientu.core.lock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.LockPlace;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;

/** Says which lock closes a place, since when, who set it, on what it rests, and who can open it. */
final class ClosureText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final DateTimeFormatter MOMENT_EN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private ClosureText() {}

    static Violation violation(Closure closure, LockPlace place, UnitPath units, String path) {
        if (closure.kind() == Closure.Kind.YEAR) {
            return new Violation(
                    path,
                    YearGate.message(place.clazz().year(), closure.since()),
                    null,
                    YearGate.help(units.name(closure.unit())));
        }
        return new Violation(path, message(closure, place, units), null, help(closure, place, units));
    }

    private static LocalText message(Closure closure, LockPlace place, UnitPath units) {
        LocalText what = what(place);
        String unit = units.name(closure.unit());
        Instant since = closure.since();
        if (closure.kind() == Closure.Kind.DEADLINE) {
            return new LocalText(
                    "Đã hết hạn nhập " + what.vi() + " từ " + MOMENT.format(since) + " theo hạn do " + unit
                            + " đặt (tài khoản " + closure.author() + ")" + rests(closure, ", căn cứ ", "") + ".",
                    "Entry of " + what.en() + " ended on " + MOMENT_EN.format(since) + ", a deadline set by " + unit
                            + " (account " + closure.author() + ")" + rests(closure, ", under ", "") + ".");
        }
        return new LocalText(
                "Đã khóa " + what.vi() + " từ " + MOMENT.format(since) + ", " + unit + " khóa (tài khoản "
                        + closure.author() + ")" + rests(closure, ", căn cứ ", ", lý do: ") + ".",
                "Locked: " + what.en() + " since " + MOMENT_EN.format(since) + " by " + unit + " (account "
                        + closure.author() + ")" + rests(closure, ", under ", ", reason: ") + ".");
    }

    private static String rests(Closure closure, String under, String because) {
        String decision = closure.decision().isEmpty() ? "" : under + closure.decision();
        return closure.reason().isEmpty() ? decision : decision + because + closure.reason();
    }

    private static LocalText help(Closure closure, LockPlace place, UnitPath units) {
        LocalText opener = closure.level() <= 0
                ? new LocalText("Hiệu trưởng của trường (mở khóa)", "The principal of the school (opens the lock)")
                : new LocalText(
                        "Cán bộ quản lý của " + units.name(closure.unit()) + " (mở khóa)",
                        "The officer of " + units.name(closure.unit()) + " (opens the lock)");
        return place.part() == LockPart.MARKS
                ? new LocalText(
                        opener.vi() + " hoặc giáo viên bộ môn (đề nghị sửa điểm)",
                        opener.en() + " or the subject's teacher (proposes a correction)")
                : opener;
    }

    private static LocalText what(LockPlace place) {
        String clazz = place.clazz().name();
        LocalText period = place.period().label();
        String subject = subject(place);
        LocalText part = place.part().label();
        return new LocalText(
                part.vi() + (subject == null ? "" : " môn " + subject) + " lớp " + clazz + " " + lower(period.vi())
                        + (place.column() == null ? "" : ", cột " + place.column()),
                part.en() + (subject == null ? "" : " of " + subject) + " of class " + clazz + ", " + lower(period.en())
                        + (place.column() == null ? "" : ", column " + place.column()));
    }

    private static @Nullable String subject(LockPlace place) {
        String code = place.subject();
        return code == null
                ? null
                : place.clazz().subject(code).map(Subject::name).orElse(code);
    }

    /** Học kì I becomes học kì I within a sentence. */
    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}

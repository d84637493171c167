package vn.sodientu.core.register;

import java.util.List;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Term;

/** Says why a reader may not enter anything on a sheet, and who can. */
final class ReadOnlyReason {
    private ReadOnlyReason() {}

    static LocalText of(String clazz, Subject subject, Term term, List<String> teachers) {
        String nobody = teachers.isEmpty() ? "chưa phân công" : String.join(", ", teachers);
        String nobodyEn = teachers.isEmpty() ? "nobody yet" : StandIns.english(String.join(", ", teachers));
        return new LocalText(
                "Chỉ xem: tài khoản này không có quyền nhập điểm môn " + subject.name() + " lớp " + clazz + " "
                        + lower(term.period().label().vi()) + ". Người nhập: giáo viên được phân công (" + nobody
                        + ") hoặc giáo vụ của trường. Giáo vụ và hiệu trưởng có thể phân công lại.",
                "Read only: this account may not enter marks of " + subject.name() + " for class " + clazz + ", "
                        + lower(term.period().label().en()) + ". The assigned teacher (" + nobodyEn
                        + ") or the school's academic clerk enters them; the clerk and the principal can change the"
                        + " assignment.");
    }

    /** Học kì I becomes học kì I within a sentence. */
    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}

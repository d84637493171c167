package vn.sodientu.security.policy;

import vn.sodientu.api.access.Permission;
import vn.sodientu.domain.text.LocalText;

/** What is not allowed, in words, and who can allow it. */
final class PermissionText {
    private static final LocalText PRINCIPAL = new LocalText("Hiệu trưởng của trường", "The principal of the school");
    private static final LocalText HOMEROOM =
            new LocalText("Giáo viên chủ nhiệm của lớp", "The homeroom teacher of the class");
    private static final LocalText CLERK =
            new LocalText("Giáo vụ hoặc hiệu trưởng của trường", "The academic clerk or the principal of the school");
    private static final LocalText ASSIGNER = new LocalText(
            "Giáo vụ của trường, người phân công giảng dạy và chủ nhiệm",
            "The academic clerk of the school, who assigns teachers to classes");
    private static final LocalText OFFICER =
            new LocalText("Cán bộ quản lý của đơn vị cấp trên", "The officer of the managing unit");
    private static final LocalText ADMIN = new LocalText("Quản trị hệ thống", "The system administrator");

    private PermissionText() {}

    /** The deed, to follow "may" or "được". */
    static LocalText deed(Permission what) {
        return switch (what) {
            case VIEW_UNITS -> new LocalText("xem đơn vị", "see units");
            case MANAGE_UNITS -> new LocalText("lập trường và đơn vị", "create schools and units");
            case VIEW_ROSTER -> new LocalText("xem danh sách học sinh", "see pupils");
            case EDIT_ROSTER -> new LocalText(
                    "sửa lớp, học sinh và phân công", "change classes, pupils and assignments");
            case VIEW_MARKS -> new LocalText("xem điểm", "see marks");
            case ENTER_MARKS -> new LocalText("nhập điểm", "enter marks");
            case DELEGATE -> new LocalText("ủy quyền nhập điểm", "delegate the entry of marks");
            case RECORD_CONDUCT -> new LocalText("ghi rèn luyện và ngày nghỉ", "record conduct and absences");
            case RECORD_SUMMER -> new LocalText(
                    "ghi kết quả đánh giá lại và rèn luyện trong hè", "record re-assessments and summer training");
            case VIEW_RESULTS -> new LocalText("xem kết quả học tập", "see results");
            case PRINT -> new LocalText("in sổ", "print registers");
            case IMPORT_PUPILS -> new LocalText("nhập danh sách học sinh từ tệp", "import pupils");
            case IMPORT_MARKS -> new LocalText("nhập điểm từ tệp", "import marks");
            case EVALUATE -> new LocalText("thử quy chế", "try a regulation");
            case VIEW_CHOICES -> new LocalText("xem quy chế, mẫu sổ và mô-đun đang dùng", "see what units chose");
            case CHOOSE -> new LocalText("chọn quy chế, mẫu sổ và mô-đun", "choose regulations, templates and modules");
            case MANAGE_MODULES -> new LocalText("cài và thay mô-đun", "install and replace modules");
            case VIEW_STATISTICS -> new LocalText("xem thống kê", "see statistics");
            case VIEW_SENSITIVE -> new LocalText(
                    "xem thông tin nhạy cảm của học sinh", "see sensitive particulars of pupils");
            case VIEW_AUDIT -> new LocalText("xem nhật ký hệ thống", "read the audit");
            case VERIFY_AUDIT -> new LocalText("kiểm tra nhật ký hệ thống", "verify the audit");
            case MANAGE_ACCOUNTS -> new LocalText("quản lý tài khoản", "manage accounts");
            case PREVIEW_RULES -> new LocalText(
                    "xem trước tác động của quy chế mới", "preview what a new regulation would change");
            case MANAGE_LOCKS -> new LocalText("khóa và mở khóa sổ", "lock and open the register");
            case PROPOSE_CORRECTION -> new LocalText("đề nghị sửa điểm đã khóa", "propose corrections of locked marks");
            case CONFIRM_CORRECTION -> new LocalText("xác nhận việc sửa điểm", "confirm corrections");
            case APPROVE_CORRECTION -> new LocalText("duyệt việc sửa điểm", "approve corrections");
            case EDIT_PUPIL -> new LocalText("ghi hồ sơ học sinh", "keep pupils' files");
            case CLOSE_YEAR -> new LocalText("kết thúc năm học", "close a school year");
            case ARRANGE -> new LocalText(
                    "ghi miễn học, môn không học và kế hoạch giáo dục cá nhân",
                    "grant exemptions and individual plans");
            case RECORD_LESSON -> new LocalText("ghi sổ đầu bài", "enter lessons in the logbook");
            case CLOSE_LOGBOOK -> new LocalText("tổng kết tuần của sổ đầu bài", "close weeks of the logbook");
            case CHECK_BOOKS -> new LocalText("kiểm tra, kí duyệt sổ của lớp", "check the books of classes");
            case KEEP_HOMEROOM_BOOK -> new LocalText("ghi sổ chủ nhiệm", "keep the homeroom book");
            case VIEW_HOMEROOM_BOOK -> new LocalText("xem sổ chủ nhiệm", "read the homeroom book");
            case REPORT_INCIDENT -> new LocalText("ghi vụ việc của học sinh", "report incidents");
            case DECIDE_AWARDS -> new LocalText(
                    "ghi quyết định khen thưởng, kỉ luật", "enter commendations and disciplinary decisions");
            case KEEP_COMMENT_BANK -> new LocalText(
                    "sửa ngân hàng nhận xét của trường", "keep the school's comment bank");
            case VIEW_DOCUMENTS -> new LocalText("xem sổ cấp văn bằng, sổ đăng bộ", "see diplomas and admissions");
            case KEEP_DOCUMENTS -> new LocalText("ghi sổ cấp văn bằng, sổ đăng bộ", "keep diplomas and admissions");
        };
    }

    /** Who can do it or make it allowed. */
    static LocalText helper(Permission what) {
        return switch (what) {
            case DELEGATE -> CLERK;
            case VIEW_MARKS, ENTER_MARKS, RECORD_CONDUCT, RECORD_SUMMER, VIEW_ROSTER -> ASSIGNER;
            case PROPOSE_CORRECTION -> ASSIGNER;
            case CONFIRM_CORRECTION -> HOMEROOM;
            case EDIT_ROSTER, VIEW_RESULTS, PRINT, IMPORT_PUPILS, IMPORT_MARKS, ARRANGE, EDIT_PUPIL -> CLERK;
            case VIEW_STATISTICS, VIEW_SENSITIVE, VIEW_AUDIT, MANAGE_LOCKS, APPROVE_CORRECTION, CLOSE_YEAR -> PRINCIPAL;
            case VIEW_UNITS, MANAGE_UNITS, VIEW_CHOICES, CHOOSE, PREVIEW_RULES -> OFFICER;
            case EVALUATE, MANAGE_MODULES, MANAGE_ACCOUNTS, VERIFY_AUDIT -> ADMIN;
            case RECORD_LESSON, REPORT_INCIDENT -> ASSIGNER;
            case CLOSE_LOGBOOK, KEEP_HOMEROOM_BOOK -> HOMEROOM;
            case CHECK_BOOKS, VIEW_HOMEROOM_BOOK, VIEW_DOCUMENTS -> PRINCIPAL;
            case DECIDE_AWARDS, KEEP_COMMENT_BANK, KEEP_DOCUMENTS -> CLERK;
        };
    }
}

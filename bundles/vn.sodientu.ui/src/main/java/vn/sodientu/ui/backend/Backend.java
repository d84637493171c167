package vn.sodientu.ui.backend;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.attendance.AttendanceService;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.correction.CorrectionService;
import vn.sodientu.api.exchange.ImportService;
import vn.sodientu.api.homeroom.HomeroomBookService;
import vn.sodientu.api.lock.LockService;
import vn.sodientu.api.logbook.LogbookService;
import vn.sodientu.api.lookup.MissingServiceException;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.modules.ModuleService;
import vn.sodientu.api.offline.OfflineMarks;
import vn.sodientu.api.organisation.ClassProfileService;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.summer.SummerService;
import vn.sodientu.api.turn.TurnService;
import vn.sodientu.api.turn.YearService;
import vn.sodientu.ui.fault.RefusedException;

/**
 * The services pages call, looked up anew each time: a part that is replaced must not take the open sessions with it.
 * While it is away, whoever needs it is told so in a sentence.
 */
@Component(service = Backend.class)
public final class Backend {
    private final Services services;

    /** Called by the component runtime. */
    @Activate
    public Backend(@Reference Services services) {
        this.services = services;
    }

    /** Accounts and sign-in. */
    public AccountService accounts() {
        return present(AccountService.class, "tài khoản", "accounts");
    }

    /** One-time codes. */
    public CodeService codes() {
        return present(CodeService.class, "mã một lần", "one-time codes");
    }

    /** The actor as his account stands now, empty when his session is over; unchanged while nobody can tell. */
    public Optional<Actor> refreshed(Actor actor) {
        return services.find(AccountService.class)
                .map(accounts -> accounts.refresh(actor))
                .orElse(Optional.of(actor));
    }

    /** Who may do what. */
    public AccessPolicy access() {
        return present(AccessPolicy.class, "phân quyền", "access");
    }

    /** Classes and pupils. */
    public RosterService roster() {
        return present(RosterService.class, "hồ sơ lớp học", "class records");
    }

    /** Marks, conduct and absences. */
    public RegisterService register() {
        return present(RegisterService.class, "sổ điểm", "the register");
    }

    /** Locks of the register. */
    public LockService locks() {
        return present(LockService.class, "khóa sổ", "locks");
    }

    /** Corrections of locked marks. */
    public CorrectionService corrections() {
        return present(CorrectionService.class, "sửa điểm", "corrections");
    }

    /** Results. */
    public ResultService results() {
        return present(ResultService.class, "kết quả", "results");
    }

    /** Re-assessment and summer training. */
    public SummerService summers() {
        return present(SummerService.class, "kết quả sau hè", "summer results");
    }

    /** Circulars. */
    public RegulationService regulations() {
        return present(RegulationService.class, "quy chế đánh giá", "regulations");
    }

    /** Print orders. */
    public PrintService printing() {
        return present(PrintService.class, "in sổ", "printing");
    }

    /** Workbooks. */
    public ImportService imports() {
        return present(ImportService.class, "nhập dữ liệu", "imports");
    }

    /** What is stated of classes. */
    public ClassProfileService classProfiles() {
        return present(ClassProfileService.class, "thông tin lớp học", "class particulars");
    }

    /** Attendance by half-days. */
    public AttendanceService attendance() {
        return present(AttendanceService.class, "điểm danh", "attendance");
    }

    /** Lesson logbooks. */
    public LogbookService logbook() {
        return present(LogbookService.class, "sổ đầu bài", "the logbook");
    }

    /** Homeroom books. */
    public HomeroomBookService homeroom() {
        return present(HomeroomBookService.class, "sổ chủ nhiệm", "the homeroom book");
    }

    /** Closing years. */
    public YearService years() {
        return present(YearService.class, "kết thúc năm học", "closing years");
    }

    /** Turns of the year. */
    public TurnService turns() {
        return present(TurnService.class, "chuyển năm học", "turns of the year");
    }

    /** Marks workbooks to be filled in without the server. */
    public OfflineMarks offline() {
        return present(OfflineMarks.class, "sổ điểm ngoại tuyến", "offline workbooks");
    }

    /** Whether a unit has a module switched on; on while nobody can tell, as for a unit that never chose. */
    public boolean moduleEnabled(String name, long unit) {
        return services.find(ModuleService.class)
                .map(modules -> modules.enabled(name, unit))
                .orElse(true);
    }

    private <T> T present(Class<T> type, String vi, String en) {
        try {
            return services.get(type);
        } catch (MissingServiceException e) {
            throw new RefusedException(Refusal.of(
                    Refusal.Kind.UNAVAILABLE,
                    "",
                    "Phần " + vi + " của hệ thống đang được thay hoặc chưa chạy; thầy cô thử lại sau giây lát.",
                    "The part for " + en + " is being replaced or not running; please try again in a moment."));
        }
    }
}

package vn.sodientu.ui.backend;

import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.exchange.ImportService;
import vn.sodientu.api.modules.ModuleService;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.ui.fault.RefusedException;

/**
 * The services pages call. Fields and not constructor parameters, for a part that is replaced must not take the open
 * sessions with it: while it is away, whoever needs it is told so in a sentence.
 */
@Component(service = Backend.class)
public final class Backend {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable AccountService accounts;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable AccessPolicy access;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RosterService roster;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RegisterService register;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ResultService results;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable RegulationService regulations;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable PrintService printing;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ImportService imports;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ModuleService modules;

    /** Accounts and sign-in. */
    public AccountService accounts() {
        return present(accounts, "tài khoản", "accounts");
    }

    /** Who may do what. */
    public AccessPolicy access() {
        return present(access, "phân quyền", "access");
    }

    /** Classes and pupils. */
    public RosterService roster() {
        return present(roster, "hồ sơ lớp học", "class records");
    }

    /** Marks, conduct and absences. */
    public RegisterService register() {
        return present(register, "sổ điểm", "the register");
    }

    /** Results. */
    public ResultService results() {
        return present(results, "kết quả", "results");
    }

    /** Circulars. */
    public RegulationService regulations() {
        return present(regulations, "quy chế đánh giá", "regulations");
    }

    /** Print orders. */
    public PrintService printing() {
        return present(printing, "in sổ", "printing");
    }

    /** Workbooks. */
    public ImportService imports() {
        return present(imports, "nhập dữ liệu", "imports");
    }

    /** Whether a unit has a module switched on; on while nobody can tell, as for a unit that never chose. */
    public boolean moduleEnabled(String name, long unit) {
        ModuleService now = modules;
        return now == null || now.enabled(name, unit);
    }

    private static <T> T present(@Nullable T service, String vi, String en) {
        if (service == null) {
            throw new RefusedException(Refusal.of(
                    Refusal.Kind.UNAVAILABLE,
                    "",
                    "Phần " + vi + " của hệ thống đang được thay hoặc chưa chạy; thầy cô thử lại sau giây lát.",
                    "The part for " + en + " is being replaced or not running; please try again in a moment."));
        }
        return service;
    }
}

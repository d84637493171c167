package vn.sodientu.core.fake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.approval.ApprovalService;
import vn.sodientu.api.arrangement.ArrangementService;
import vn.sodientu.api.attendance.AttendanceService;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.correction.CorrectionService;
import vn.sodientu.api.homeroom.HomeroomBookService;
import vn.sodientu.api.lock.LockService;
import vn.sodientu.api.logbook.LogbookService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.NewSchool;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.AuditRecords;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.api.summer.SummerService;
import vn.sodientu.core.approval.ApprovalComponent;
import vn.sodientu.core.arrangement.ArrangementComponent;
import vn.sodientu.core.attendance.AttendanceComponent;
import vn.sodientu.core.choice.ChoiceComponent;
import vn.sodientu.core.correction.CorrectionComponent;
import vn.sodientu.core.homeroom.HomeroomBookComponent;
import vn.sodientu.core.lock.LockComponent;
import vn.sodientu.core.logbook.LogbookComponent;
import vn.sodientu.core.memory.MemoryStore;
import vn.sodientu.core.register.RegisterComponent;
import vn.sodientu.core.results.ResultComponent;
import vn.sodientu.core.roster.RosterComponent;
import vn.sodientu.core.rules.RegulationComponent;
import vn.sodientu.core.summer.SummerComponent;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Gender;
import vn.sodientu.domain.people.Particulars;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** All services of the core over one store, with a province, a district, a school, and class 8A of three pupils. */
public final class World {
    public static final SchoolYear YEAR = new SchoolYear(2025);
    public static final Actor STRANGER = new Actor("la", "Người Lạ", List.of());

    public final MemoryStore store = new MemoryStore();
    public final TestClock clock = new TestClock();
    public final FakePolicy policy = new FakePolicy();
    private final FakeServices services = new FakeServices();
    public final ChoiceService choices = new ChoiceComponent(policy, store, services);
    public final RegulationComponent regulations = new RegulationComponent(policy, choices, store);
    public final RosterService roster = new RosterComponent(policy, store, regulations);
    public final RegisterService register = new RegisterComponent(policy, store, regulations, choices, clock);
    public final LockService locks = new LockComponent(policy, store, regulations, clock);
    public final ApprovalService approvals = new ApprovalComponent(policy, store, regulations, clock);
    public final CorrectionService corrections = new CorrectionComponent(policy, store, regulations, clock);
    public final AttendanceService attendance = new AttendanceComponent(policy, store, regulations, choices);
    public final ResultService results = new ResultComponent(policy, store, regulations);
    public final SummerService summers = new SummerComponent(policy, store, regulations);
    public final ArrangementService arrangements = new ArrangementComponent(policy, store, regulations);
    public final HomeroomBookService homeroom = new HomeroomBookComponent(policy, store, clock);
    public final LogbookService logbook = new LogbookComponent(policy, store, choices, clock);
    public final Actor clerk;
    public final long province;
    public final long district;
    public final long school;
    public final SchoolClass clazz;
    public final List<PupilId> pupils;
    private final AtomicLong serviceNumbers = new AtomicLong();

    public World() {
        this(FakeRegulation.of("TT22", "1.0.0"));
    }

    public World(Regulation regulation) {
        services.put(RegulationService.class, regulations);
        bind(regulation, 1);
        clerk = new Actor(
                "giaovu", "Giáo vụ", List.of(new Grant(Role.CLERK, 1, null, null, LocalDate.of(2000, 1, 1), null)));
        province = unit(null, UnitKind.DEPARTMENT, "SO");
        district = unit(province, UnitKind.DISTRICT, "PHONG");
        school = roster.createSchool(
                        clerk, new NewSchool("Trường THCS Thử", SchoolLevel.THCS, district, null, "Sơn La", ""))
                .orThrow()
                .id();
        clazz = roster.createClass(clerk, new NewClass(school, YEAR, "8A", 8, null, List.of()))
                .orThrow();
        roster.storePupils(
                        clerk,
                        school,
                        YEAR,
                        List.of(
                                draft("8A", 1, "Lò Văn Bình"),
                                draft("8A", 2, "Cà Thị Ánh"),
                                draft("8A", 3, "Vì Văn Cường")),
                        false)
                .orThrow();
        pupils = roster.pupils(clerk, clazz.id()).orThrow().stream()
                .map(Enrolment::pupil)
                .map(pupil -> pupil.id())
                .toList();
    }

    /** Registers a regulation from a bundle; answers the properties to unregister it with. */
    public Map<String, Object> bind(Regulation regulation, long bundle) {
        Map<String, Object> properties =
                Map.of(Constants.SERVICE_BUNDLEID, bundle, Constants.SERVICE_ID, serviceNumbers.incrementAndGet());
        regulations.bindRegulation(regulation, properties);
        return properties;
    }

    public SheetId sheet(String subject, Term term) {
        return new SheetId(clazz.id(), subject, term);
    }

    public static PupilDraft draft(String clazz, int number, String name) {
        return draft(clazz, number, name, PupilStatus.STUDYING, LocalDate.of(2025, 9, 5));
    }

    public static PupilDraft draft(String clazz, int number, String name, PupilStatus status, LocalDate day) {
        return new PupilDraft(
                clazz,
                "1400000%03d".formatted(number),
                new PersonName(name),
                LocalDate.of(2012, 1, 1).plusDays(number),
                Gender.FEMALE,
                status,
                day,
                Particulars.UNKNOWN);
    }

    /** A request of one sheet with cells given as pupil's place, column, version, value. */
    public EnterMarks marks(SheetId sheet, Object[]... cells) {
        return new EnterMarks(
                sheet,
                List.of(cells).stream()
                        .map(c -> new EnterMarks.Change(
                                pupils.get((Integer) c[0]), (String) c[1], (Integer) c[2], (String) c[3]))
                        .toList(),
                null,
                "REST");
    }

    public static Object[] cell(int pupil, String column, int version, String value) {
        return new Object[] {pupil, column, version, value};
    }

    public static EnterMarks keyed(EnterMarks command, String key) {
        return new EnterMarks(command.sheet(), command.changes(), key, command.source());
    }

    /** The school's audit rows of an action. */
    public List<AuditRecords.Row> audit(String action) {
        return store.read(records -> records.audit().rows(school, 1, Integer.MAX_VALUE)).stream()
                .filter(row -> row.action().equals(action))
                .toList();
    }

    /** The refusal of an answer that must be one. */
    public static Refusal refusal(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            return refused.refusal();
        }
        throw new AssertionError("Not refused: " + outcome);
    }

    private long unit(@Nullable Long parent, UnitKind kind, String code) {
        return roster.createUnit(clerk, new NewUnit(parent, kind, code, code, LocalDate.of(2020, 1, 1)))
                .orThrow()
                .id();
    }
}

package vn.sodientu.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.exchange.ImportReport;
import vn.sodientu.api.exchange.ImportService;
import vn.sodientu.api.organisation.StaffService;
import vn.sodientu.api.organisation.TeachingService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** The import service: rights first, then the file. */
@Component(service = ImportService.class)
public final class Imports implements ImportService {
    private final AccessPolicy policy;
    private final PupilImport pupils;
    private final MarkImport marks;
    private final StaffImport staff;
    private final TeachingImport teaching;

    /** Wired by the container. */
    @Activate
    public Imports(
            @Reference AccessPolicy policy,
            @Reference RosterService roster,
            @Reference RegisterService register,
            @Reference StaffService staff,
            @Reference TeachingService teaching) {
        this.policy = policy;
        this.pupils = new PupilImport(roster);
        this.marks = new MarkImport(roster, register);
        this.staff = new StaffImport(staff);
        this.teaching = new TeachingImport(teaching);
    }

    @Override
    public Outcome<ImportReport> pupils(Actor who, long school, SchoolYear year, InputStream workbook, boolean dryRun) {
        return allowed(
                who,
                Permission.IMPORT_PUPILS,
                school,
                workbook,
                sheets -> pupils.run(who, school, year, sheets, dryRun));
    }

    @Override
    public Outcome<ImportReport> marks(
            Actor who, long school, SchoolYear year, Term term, InputStream workbook, boolean dryRun) {
        return allowed(
                who,
                Permission.IMPORT_MARKS,
                school,
                workbook,
                sheets -> marks.run(who, school, year, term, sheets, dryRun));
    }

    @Override
    public Outcome<ImportReport> staff(Actor who, long school, InputStream workbook, boolean dryRun) {
        return allowed(who, Permission.EDIT_ROSTER, school, workbook, sheets -> staff.run(who, school, sheets, dryRun));
    }

    @Override
    public Outcome<ImportReport> assignments(
            Actor who, long school, SchoolYear year, InputStream workbook, boolean dryRun) {
        return allowed(
                who,
                Permission.EDIT_ROSTER,
                school,
                workbook,
                sheets -> teaching.run(who, school, year, sheets, dryRun));
    }

    private Outcome<ImportReport> allowed(
            Actor who,
            Permission what,
            long school,
            InputStream workbook,
            Function<List<Worksheet>, Outcome<ImportReport>> work) {
        Optional<Refusal> refusal = policy.check(who, what, new Scope.OfUnit(school));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        try {
            return work.apply(WorkbookReader.read(workbook));
        } catch (UnreadableWorkbookException e) {
            return Outcome.refused(e.refusal());
        }
    }
}

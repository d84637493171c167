package vn.sodientu.core.organisation;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.organisation.CatalogueService;
import vn.sodientu.api.organisation.SubjectCatalogue;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.year.SchoolYear;

/** The subjects of a grade, from the regulation that governs it. */
@Component
public final class CatalogueComponent implements CatalogueService {
    private final Access access;
    private final Transactions transactions;
    private final RegulationService regulations;

    @Activate
    public CatalogueComponent(
            @Reference AccessPolicy policy, @Reference RecordStore store, @Reference RegulationService regulations) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.regulations = regulations;
    }

    @Override
    public Outcome<SubjectCatalogue> subjects(Actor who, long school, SchoolYear year, int grade) {
        return access.guard(who, Permission.VIEW_UNITS, new Scope.OfUnit(school), () -> transactions
                .read(records -> records.units().school(school))
                .map(found -> of(found, year, grade))
                .orElseGet(() -> Missing.school(school)));
    }

    private Outcome<SubjectCatalogue> of(School school, SchoolYear year, int grade) {
        SchoolLevel level = school.level();
        if (!level.teaches(grade)) {
            return Missing.invalid(
                    "grade",
                    "Trường " + level.label().vi() + " chỉ có khối " + level.firstGrade() + " đến " + level.lastGrade(),
                    "A school of this level teaches grades " + level.firstGrade() + " to " + level.lastGrade());
        }
        SchoolLevel stage = SchoolLevel.of(grade);
        return regulations.withGoverning(
                school.id(),
                year,
                grade,
                regulation -> Outcome.done(new SubjectCatalogue(
                        regulation.id(), regulation.programme(stage, grade), regulation.electives(stage, grade))));
    }
}

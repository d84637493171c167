package vn.sodientu.core.file;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.file.FoundPupil;
import vn.sodientu.api.file.PupilSearchService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.PupilRecords.Listed;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.PersonName;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.VietnameseText;

/** Finds pupils of a school, whatever the diacritics. */
@Component
public final class PupilSearchComponent implements PupilSearchService {
    private static final int SHORTEST = 2;

    private final Access access;
    private final Transactions transactions;
    private final Clock clock = CountryClock.vietnam();

    /** Called by the container. */
    @Activate
    public PupilSearchComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
    }

    @Override
    public Outcome<List<FoundPupil>> find(Actor who, long school, String wanted) {
        return access.guard(who, Permission.VIEW_UNITS, new Scope.OfUnit(school), () -> {
            SearchText text = SearchText.of(wanted);
            if (text.text().length() < SHORTEST) {
                return Missing.invalid(
                        "q",
                        "Cần ít nhất " + SHORTEST + " ký tự của họ tên, mã, ngày sinh hoặc điện thoại",
                        "At least " + SHORTEST + " characters of name, code, birth or telephone are needed");
            }
            Set<PupilId> byPhone = byPhone(who, school, text);
            List<Listed> all = transactions.read(records -> records.pupils().listed(school));
            boolean everybody = access.allows(who, Permission.VIEW_ROSTER, new Scope.OfUnit(school));
            List<Listed> found = all.stream()
                    .filter(one -> byPhone.contains(one.id()) || text.fits(one))
                    .sorted(Comparator.comparing((Listed one) -> new PersonName(one.name()))
                            .thenComparing(Listed::birth)
                            .thenComparing(Listed::code))
                    .filter(one -> everybody || access.allows(who, Permission.VIEW_ROSTER, new Scope.OfPupil(one.id())))
                    .limit(MOST)
                    .toList();
            return Outcome.done(transactions.read(records -> found.stream()
                    .map(one -> answer(records, one, all, byPhone.contains(one.id())))
                    .toList()));
        });
    }

    /** Those a guardian of whom has the number, for readers who may know it; looking is audited. */
    private Set<PupilId> byPhone(Actor who, long school, SearchText text) {
        if (!text.phone() || !access.allows(who, Permission.VIEW_SENSITIVE, new Scope.OfUnit(school))) {
            return Set.of();
        }
        Outcome<Set<PupilId>> found = transactions.write(records -> {
            records.audit()
                    .append(
                            school,
                            clock.instant(),
                            who.account(),
                            "pupils.readSensitive",
                            Long.toString(school),
                            "search by guardian's telephone");
            Map<GuardianId, Guardian> people = records.guardians().ofSchool(school).stream()
                    .filter(one -> one.phone().contains(text.digits()))
                    .collect(Collectors.toMap(Guardian::id, one -> one));
            return Outcome.done(records.guardians().linksOfSchool(school).stream()
                    .filter(link -> people.containsKey(link.guardian()))
                    .map(GuardianLink::pupil)
                    .collect(Collectors.toSet()));
        });
        return found instanceof Outcome.Done<Set<PupilId>> done ? done.value() : Set.of();
    }

    private static FoundPupil answer(Records records, Listed one, List<Listed> all, boolean byPhone) {
        String name = VietnameseText.fold(one.name());
        long same = all.stream()
                .filter(other -> VietnameseText.fold(other.name()).equals(name))
                .count();
        Optional<SchoolClass> last = records.pupils().enrolments(one.id()).stream()
                .sorted(Comparator.comparing(Enrolment::from))
                .reduce((first, later) -> later)
                .flatMap(enrolment -> records.classes().find(enrolment.clazz()));
        return new FoundPupil(
                one.id(),
                one.code(),
                new PersonName(one.name()),
                one.birth(),
                one.status(),
                last.map(SchoolClass::year).orElse(null),
                last.map(SchoolClass::id).orElse(null),
                last.map(SchoolClass::name).orElse(null),
                Math.toIntExact(same) - 1,
                byPhone);
    }
}

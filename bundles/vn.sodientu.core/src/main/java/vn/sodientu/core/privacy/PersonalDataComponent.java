package vn.sodientu.core.privacy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.privacy.PersonalData;
import vn.sodientu.api.privacy.PersonalDataService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;

/** The export of a pupil's data, with its audit row in the same transaction. */
@Component
public final class PersonalDataComponent implements PersonalDataService {
    private static final int LONGEST_PURPOSE = 200;

    private final Access access;
    private final Transactions transactions;
    private final Clock clock = CountryClock.vietnam();

    @Activate
    public PersonalDataComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
    }

    @Override
    public Outcome<PersonalData> export(Actor who, PupilId pupil, String purpose) {
        return access.guard(
                who,
                Permission.VIEW_SENSITIVE,
                new Scope.OfPupil(pupil),
                () -> transactions.write(records -> read(records, who, pupil, purpose.strip())));
    }

    private Outcome<PersonalData> read(Records records, Actor who, PupilId id, String purpose) {
        Optional<Pupil> pupil = records.pupils().find(id);
        if (pupil.isEmpty()) {
            return Missing.pupil(id);
        }
        List<PersonalData.Stay> stays = records.pupils().enrolments(id).stream()
                .flatMap(enrolment -> stay(records, enrolment).stream())
                .toList();
        String reason = purpose.length() > LONGEST_PURPOSE ? purpose.substring(0, LONGEST_PURPOSE) : purpose;
        records.audit()
                .append(
                        id.school(),
                        clock.instant(),
                        who.account(),
                        "pupils.export",
                        id.toString(),
                        "fields=all classes=" + stays.size() + (reason.isEmpty() ? "" : " purpose=" + reason));
        return Outcome.done(new PersonalData(pupil.get(), stays));
    }

    private static Optional<PersonalData.Stay> stay(Records records, Enrolment enrolment) {
        PupilId pupil = enrolment.pupil().id();
        return records.classes()
                .find(enrolment.clazz())
                .map(clazz -> new PersonalData.Stay(
                        clazz.year(),
                        clazz.name(),
                        enrolment.from(),
                        enrolment.to(),
                        records.marks().current(clazz.id(), List.of(pupil)),
                        records.terms().current(clazz.id()).stream()
                                .filter(record -> record.pupil().equals(pupil))
                                .toList(),
                        records.summers().current(clazz.id()).stream()
                                .filter(record -> record.pupil().equals(pupil))
                                .toList()));
    }
}

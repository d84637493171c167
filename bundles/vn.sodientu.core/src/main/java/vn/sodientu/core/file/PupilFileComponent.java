package vn.sodientu.core.file;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.file.ChangeFile;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.api.file.PupilFile;
import vn.sodientu.api.file.PupilFileService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Pupil;

/** The fields of pupils' files: who may, and where the work is done. */
@Component
public final class PupilFileComponent implements PupilFileService {
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;
    private final FieldCatalogue catalogue = CatalogueReader.read();
    private final FileReading reading = new FileReading(catalogue);
    private final FileChanging changing;

    /** Called by the container. */
    @Activate
    public PupilFileComponent(@Reference AccessPolicy policy, @Reference RecordStore store) {
        this(policy, store, CountryClock.vietnam());
    }

    PupilFileComponent(AccessPolicy policy, RecordStore store, Clock clock) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.clock = clock;
        this.changing = new FileChanging(catalogue, reading, clock);
    }

    @Override
    public Outcome<FieldCatalogue> catalogue(Actor who) {
        return Outcome.done(catalogue);
    }

    @Override
    public Outcome<PupilFile> read(Actor who, PupilId id) {
        return access.guard(
                who,
                Permission.VIEW_ROSTER,
                new Scope.OfPupil(id),
                () -> transactions.read(records -> records.pupils()
                        .find(id)
                        .<Outcome<PupilFile>>map(pupil -> Outcome.done(reading.read(records, pupil, false)))
                        .orElseGet(() -> Missing.pupil(id))));
    }

    @Override
    public Outcome<PupilFile> readInFull(Actor who, PupilId id, String purpose) {
        return access.guard(
                who,
                Permission.VIEW_SENSITIVE,
                new Scope.OfPupil(id),
                () -> transactions.write(records -> {
                    Optional<Pupil> pupil = records.pupils().find(id);
                    if (pupil.isEmpty()) {
                        return Missing.pupil(id);
                    }
                    Audited.reading(records, who, id, "fields=all", purpose, clock);
                    return Outcome.done(reading.read(records, pupil.get(), true));
                }));
    }

    @Override
    public Outcome<PupilFile> change(Actor who, ChangeFile asked) {
        return access.guard(who, Permission.EDIT_PUPIL, new Scope.OfPupil(asked.pupil()), () -> {
            boolean office = asked.changes().stream().anyMatch(change -> BoundFields.office(change.field()));
            Optional<Refusal> refusal = office
                    ? access.check(
                            who,
                            Permission.EDIT_ROSTER,
                            new Scope.OfUnit(asked.pupil().school()))
                    : Optional.empty();
            return refusal.<Outcome<PupilFile>>map(Outcome::refused)
                    .orElseGet(() -> transactions.write(records -> changing.run(records, who, asked)));
        });
    }

    @Override
    public Outcome<List<FieldEntry>> history(Actor who, PupilId id, String field) {
        return access.guard(who, Permission.VIEW_SENSITIVE, new Scope.OfPupil(id), () -> {
            if (catalogue.field(field).isEmpty()) {
                return Missing.refuse("field", "Hồ sơ không có mục «" + field + "»", "There is no field " + field);
            }
            return transactions.write(records -> {
                Audited.reading(records, who, id, "history=" + field, "", clock);
                return Outcome.done(newestFirst(records, id, field));
            });
        });
    }

    private static List<FieldEntry> newestFirst(Records records, PupilId id, String field) {
        List<FieldEntry> entries = new ArrayList<>(records.pupilFields().history(id, field));
        Collections.reverse(entries);
        return entries;
    }
}

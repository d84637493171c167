package vn.sodientu.core.file;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.file.ChangeFile;
import vn.sodientu.api.file.FieldCatalogue;
import vn.sodientu.api.file.PupilFile;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.domain.file.FieldDef;
import vn.sodientu.domain.file.FieldEntry;
import vn.sodientu.domain.file.FieldItem;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** What happens within the one transaction of a change: check, compare versions, then fields and the audit row. */
final class FileChanging {
    private final FieldCatalogue catalogue;
    private final FileReading reading;
    private final Clock clock;

    FileChanging(FieldCatalogue catalogue, FileReading reading, Clock clock) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.clock = clock;
    }

    Outcome<PupilFile> run(Records records, Actor who, ChangeFile asked) {
        Optional<Pupil> found = records.pupils().find(asked.pupil());
        if (found.isEmpty()) {
            return Missing.pupil(asked.pupil());
        }
        Pupil pupil = found.get();
        RepeatGuard requests = new RepeatGuard(
                records, pupil.id().school(), who, asked.idempotencyKey(), new RequestDigest("pupil file").part(asked));
        return requests.repeated().then(repeated -> {
            if (repeated) {
                return Outcome.done(reading.read(records, pupil, false));
            }
            LocalDate today = LocalDate.now(clock);
            FieldChecks checks = new FieldChecks(catalogue, FileReading.level(records, pupil), today);
            Map<FieldDef, List<FieldItem>> values = checks.read(asked);
            if (!checks.faults().isEmpty()) {
                return checks.faults().refused();
            }
            PupilFile before = reading.read(records, pupil, true);
            List<Violation> stale = stale(asked, before);
            if (!stale.isEmpty()) {
                return Outcome.refused(Refusal.Kind.CONFLICT, stale);
            }
            values.entrySet().removeIf(entry -> before.value(entry.getKey().code())
                    .filter(line -> line.items().equals(entry.getValue()) && line.version() > 0)
                    .isPresent());
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            requests.keep(at);
            Pupil after = values.isEmpty() ? pupil : write(records, who, pupil, values, today, at);
            return Outcome.done(reading.read(records, after, false));
        });
    }

    private static List<Violation> stale(ChangeFile asked, PupilFile before) {
        List<Violation> stale = new ArrayList<>();
        for (int i = 0; i < asked.changes().size(); i++) {
            ChangeFile.Change change = asked.changes().get(i);
            int version =
                    before.value(change.field()).map(PupilFile.Line::version).orElse(0);
            if (version != change.version()) {
                stale.add(Violation.of(
                        "values[" + i + "].version",
                        new LocalText(
                                "Mục này vừa được người khác sửa (phiên bản " + version
                                        + "); chưa lưu gì, xin mở lại để xem",
                                "Somebody else has just changed this field (version " + version
                                        + "); nothing was stored, please read it again")));
            }
        }
        return stale;
    }

    private Pupil write(
            Records records,
            Actor who,
            Pupil pupil,
            Map<FieldDef, List<FieldItem>> values,
            LocalDate today,
            Instant at) {
        Map<String, String> bound = new LinkedHashMap<>();
        values.forEach((field, items) -> {
            records.pupilFields()
                    .append(
                            pupil.id(),
                            new FieldEntry(field.code(), next(records, pupil.id(), field), items, who.account(), at),
                            field.sensitive());
            if (BoundFields.has(field.code(), pupil)) {
                bound.put(field.code(), items.isEmpty() ? "" : items.get(0).value());
            }
        });
        String priority = values.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(PolicyGroups.FIELD))
                .map(entry -> PolicyGroups.words(catalogue, entry.getValue(), today))
                .findFirst()
                .orElse(pupil.particulars().priority());
        Pupil next = BoundFields.with(pupil, bound, priority);
        records.audit()
                .append(
                        pupil.id().school(),
                        at,
                        who.account(),
                        "pupil.file.change",
                        pupil.id().toString(),
                        "fields=" + values.keySet().stream().map(FieldDef::code).collect(Collectors.joining(",")));
        return next.equals(pupil) ? pupil : records.pupils().update(next);
    }

    private static int next(Records records, PupilId pupil, FieldDef field) {
        return records.pupilFields().history(pupil, field.code()).size() + 1;
    }
}

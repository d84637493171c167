package vn.sodientu.core.file;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.file.ChangeGuardian;
import vn.sodientu.api.file.GuardianDraft;
import vn.sodientu.api.file.KnownGuardian;
import vn.sodientu.api.file.LinkGuardian;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;

/** What happens within the one transaction that gives a pupil a guardian or changes one. */
final class GuardianWork {
    private final Clock clock;

    GuardianWork(Clock clock) {
        this.clock = clock;
    }

    static List<KnownGuardian> of(Records records, PupilId pupil) {
        return records.guardians().links(pupil).stream()
                .flatMap(link -> known(records, link).stream())
                .toList();
    }

    private static Optional<KnownGuardian> known(Records records, GuardianLink link) {
        return records.guardians()
                .find(link.guardian())
                .map(person -> new KnownGuardian(
                        person,
                        link,
                        records.guardians().links(link.guardian()).stream()
                                .map(GuardianLink::pupil)
                                .filter(pupil -> !pupil.equals(link.pupil()))
                                .toList()));
    }

    Outcome<KnownGuardian> link(Records records, Actor who, LinkGuardian asked) {
        PupilId pupil = asked.pupil();
        if (records.pupils().find(pupil).isEmpty()) {
            return Missing.pupil(pupil);
        }
        RepeatGuard requests = new RepeatGuard(
                records, pupil.school(), who, asked.idempotencyKey(), new RequestDigest("guardian").part(asked));
        return requests.repeated().then(repeated -> {
            List<GuardianLink> links = records.guardians().links(pupil);
            if (repeated && !links.isEmpty()) {
                return answer(records, links.get(links.size() - 1));
            }
            GuardianId known = asked.known();
            Optional<Guardian> there =
                    known == null ? Optional.empty() : records.guardians().find(known);
            if (known != null && there.isEmpty()) {
                return Missing.refuse("guardian", "Không có người mang mã " + known, "There is no guardian " + known);
            }
            Optional<GuardianLink> former =
                    links.stream().filter(link -> link.guardian().equals(known)).findFirst();
            if (former.isPresent() && former.get().to() == null) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "guardian",
                        "Người này đã là người thân của học sinh",
                        "This person is the pupil's guardian already"));
            }
            LocalDate today = LocalDate.now(clock);
            GuardianChecks checks = new GuardianChecks(today);
            GuardianDraft draft = asked.person();
            GuardianId id = known == null ? records.guardians().next(pupil.school()) : known;
            Guardian person = draft == null ? null : checks.person(id, 1, draft);
            checks.faults()
                    .unless(
                            (draft == null) == there.isPresent(),
                            "guardian",
                            "Chọn một người đã có, hoặc ghi người mới",
                            "Choose somebody known, or describe a new person");
            checks.relation(asked.relation(), asked.from(), asked.to(), id, links);
            if (!checks.faults().isEmpty()) {
                return checks.faults().refused();
            }
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            requests.keep(at);
            if (person != null) {
                records.guardians().append(person, who.account(), at);
            }
            int version = former.map(GuardianLink::version).orElse(0) + 1;
            GuardianLink link =
                    new GuardianLink(id, pupil, version, asked.relation(), asked.legal(), asked.from(), asked.to());
            return store(records, who, link, "pupil.guardian.link", at);
        });
    }

    Outcome<KnownGuardian> change(Records records, Actor who, ChangeGuardian asked) {
        PupilId pupil = asked.pupil();
        List<GuardianLink> links = records.guardians().links(pupil);
        Optional<GuardianLink> found = links.stream()
                .filter(link -> link.guardian().equals(asked.guardian()))
                .findFirst();
        Optional<Guardian> person = records.guardians().find(asked.guardian());
        if (found.isEmpty() || person.isEmpty()) {
            return Missing.refuse(
                    "guardian",
                    "Học sinh không có người thân mang mã " + asked.guardian(),
                    "The pupil has no guardian " + asked.guardian());
        }
        RepeatGuard requests = new RepeatGuard(
                records, pupil.school(), who, asked.idempotencyKey(), new RequestDigest("guardian").part(asked));
        return requests.repeated().then(repeated -> {
            if (repeated) {
                return answer(records, found.get());
            }
            Guardian before = person.get();
            GuardianLink link = found.get();
            if (before.version() != asked.version() || link.version() != asked.linkVersion()) {
                return Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "version",
                        "Mục này vừa được người khác sửa; chưa lưu gì, xin mở lại để xem",
                        "Somebody else has just changed this; nothing was stored, please read it again"));
            }
            GuardianChecks checks = new GuardianChecks(LocalDate.now(clock));
            Guardian next = checks.person(before.id(), before.version() + 1, asked.person());
            checks.relation(asked.relation(), asked.from(), asked.to(), before.id(), links);
            if (!checks.faults().isEmpty()) {
                return checks.faults().refused();
            }
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            requests.keep(at);
            records.guardians().append(next, who.account(), at);
            GuardianLink related = new GuardianLink(
                    before.id(), pupil, link.version() + 1, asked.relation(), asked.legal(), asked.from(), asked.to());
            return store(records, who, related, "pupil.guardian.change", at);
        });
    }

    /** The link, the lines of the books of all children, and the audit row, which names nobody. */
    private Outcome<KnownGuardian> store(Records records, Actor who, GuardianLink link, String action, Instant at) {
        records.guardians().append(link, who.account(), at);
        records.guardians()
                .links(link.guardian())
                .forEach(one -> BookLines.follow(records, one.pupil(), LocalDate.now(clock)));
        records.audit()
                .append(
                        link.pupil().school(),
                        at,
                        who.account(),
                        action,
                        link.pupil().toString(),
                        "guardian=" + link.guardian() + " relation=" + link.relation());
        return answer(records, link);
    }

    private static Outcome<KnownGuardian> answer(Records records, GuardianLink link) {
        return Outcome.done(known(records, link)
                .orElseThrow(() -> new IllegalStateException("No guardian " + link.guardian() + " behind a link")));
    }
}

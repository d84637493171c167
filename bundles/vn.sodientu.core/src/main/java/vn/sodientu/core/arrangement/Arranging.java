package vn.sodientu.core.arrangement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.arrangement.ArrangementView;
import vn.sodientu.api.arrangement.ChangeArrangement;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.core.results.StandingArrangements;
import vn.sodientu.core.results.YearFacts;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.GrantedArrangement;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.text.LocalText;

/**
 * What happens within the one transaction that grants, decides or withdraws: check, compare versions, then the
 * arrangement, the pupil's results and the audit row together. It may run several times.
 */
final class Arranging {
    private final Clock clock;

    Arranging(Clock clock) {
        this.clock = clock;
    }

    Outcome<ArrangementView> grant(
            Records records, Actor who, GrantArrangement asked, Regulation regulation, ClassPlans plans) {
        ClassId clazz = asked.clazz();
        RepeatGuard requests = new RepeatGuard(
                records, clazz.school(), who, asked.idempotencyKey(), new RequestDigest("grant").part(asked));
        return requests.repeated().then(repeated -> {
            List<GrantedArrangement> all = records.arrangements().current(clazz);
            List<MarkEntry> marks = records.marks().current(clazz, List.of(asked.pupil()));
            Optional<GrantedArrangement> like = all.stream()
                    .filter(one ->
                            one.pupil().equals(asked.pupil()) && one.what().overlaps(asked.what()))
                    .filter(one -> repeated || !one.withdrawn())
                    .reduce((first, last) -> last);
            if (like.isPresent()) {
                return repeated ? Outcome.done(new Views(plans).of(like.get(), marks)) : there(like.get(), plans);
            }
            FaultList faults = new GrantChecks(regulation, plans, LocalDate.now(clock))
                    .check(asked, records.pupils().enrolments(clazz), marks);
            if (!faults.isEmpty()) {
                return faults.refused();
            }
            Instant now = now();
            List<Violation> closed = Closed.of(records, plans, who, asked.what(), clock.instant());
            if (!closed.isEmpty()) {
                return Outcome.refused(Refusal.Kind.FORBIDDEN, closed);
            }
            GrantedArrangement granted = new GrantedArrangement(
                    records.arrangements().next(clazz.school()),
                    clazz,
                    asked.pupil(),
                    asked.what(),
                    asked.grounds(),
                    1,
                    false,
                    who.account(),
                    now);
            requests.keep(now);
            return Outcome.done(store(records, "arrangement.grant", granted, all, marks, plans));
        });
    }

    /** The next version of an arrangement. */
    Outcome<ArrangementView> change(
            Records records, Actor who, ChangeArrangement asked, Change change, ClassPlans plans) {
        ClassId clazz = plans.clazz().id();
        RepeatGuard requests = new RepeatGuard(
                records,
                clazz.school(),
                who,
                asked.idempotencyKey(),
                new RequestDigest("arrangement").part(asked).part(change));
        return requests.repeated().then(repeated -> {
            List<GrantedArrangement> all = records.arrangements().current(clazz);
            Optional<GrantedArrangement> found =
                    all.stream().filter(one -> one.id().equals(asked.id())).findFirst();
            if (found.isEmpty()) {
                return missing(asked);
            }
            GrantedArrangement present = found.get();
            List<MarkEntry> marks = records.marks().current(clazz, List.of(present.pupil()));
            if (repeated) {
                return Outcome.done(new Views(plans).of(present, marks));
            }
            if (present.version() != asked.version()) {
                return stale(present);
            }
            FaultList faults = change.faults(present);
            GrantChecks.grounds(faults, asked.grounds(), LocalDate.now(clock), false);
            if (!faults.isEmpty()) {
                return faults.refused();
            }
            Instant now = now();
            List<Violation> closed = Closed.of(records, plans, who, present.what(), clock.instant());
            if (!closed.isEmpty()) {
                return Outcome.refused(Refusal.Kind.FORBIDDEN, closed);
            }
            GrantedArrangement next =
                    present.next(change.of(present.what()), asked.grounds(), change.withdraws(), who.account(), now);
            requests.keep(now);
            return Outcome.done(store(records, change.action(), next, all, marks, plans));
        });
    }

    private static ArrangementView store(
            Records records,
            String action,
            GrantedArrangement version,
            List<GrantedArrangement> before,
            List<MarkEntry> marks,
            ClassPlans plans) {
        ClassId clazz = version.clazz();
        records.arrangements().append(version);
        List<GrantedArrangement> after = new ArrayList<>(before);
        after.add(version);
        List<PupilId> pupil = List.of(version.pupil());
        YearFacts facts = YearFacts.read(records, clazz, pupil).with(new StandingArrangements(after));
        records.results().save(clazz, facts.judged(plans, pupil));
        ArrangementView view = new Views(plans).of(version, marks);
        records.audit()
                .append(
                        clazz.school(),
                        version.at(),
                        version.by(),
                        action,
                        version.id().toString(),
                        detail(view));
        return view;
    }

    /** What kind and where, never who: whoever reads the chain learns nothing of a pupil. */
    private static String detail(ArrangementView view) {
        GrantedArrangement granted = view.granted();
        Arrangement what = granted.what();
        return "class=" + granted.clazz() + " kind=" + what.getClass().getSimpleName()
                + what.about().map(subject -> " subject=" + subject).orElse("") + " version=" + granted.version()
                + " marks=" + view.marksSetAside();
    }

    private static Outcome<ArrangementView> there(GrantedArrangement like, ClassPlans plans) {
        LocalText text = new Views(plans).of(like, List.of()).text();
        return Outcome.refused(
                Refusal.Kind.CONFLICT,
                List.of(Violation.of(
                        "subject",
                        new LocalText(
                                "Học sinh đã có: " + text.vi() + " (mã " + like.id()
                                        + "); muốn đổi thì rút mục ấy trước",
                                "The pupil has this already: " + text.en() + " (" + like.id()
                                        + "); withdraw it first to change it"))));
    }

    static Outcome<ArrangementView> missing(ChangeArrangement asked) {
        return Missing.refuse("id", "Không có mục mang mã " + asked.id(), "There is no arrangement " + asked.id());
    }

    private static Outcome<ArrangementView> stale(GrantedArrangement present) {
        return Outcome.refused(Refusal.of(
                Refusal.Kind.CONFLICT,
                "version",
                "Mục này vừa được người khác sửa (phiên bản " + present.version() + "); chưa lưu gì, xin mở lại để xem",
                "Somebody else has just changed this (version " + present.version()
                        + "); nothing was stored, please read it again"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

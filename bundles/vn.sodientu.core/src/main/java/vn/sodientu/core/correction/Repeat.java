package vn.sodientu.core.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.RepeatGuard;
import vn.sodientu.core.common.RequestDigest;

/** Recognises a proposal that was sent again and answers what became of the first. */
final class Repeat {
    private final Records records;
    private final Actor who;
    private final ProposeCorrection asked;
    private final RepeatGuard guard;

    Repeat(Records records, Actor who, ProposeCorrection asked) {
        this.records = records;
        this.who = who;
        this.asked = asked;
        this.guard = new RepeatGuard(
                records,
                asked.sheet().clazz().school(),
                who,
                asked.idempotencyKey(),
                new RequestDigest("correction")
                        .part(asked.sheet())
                        .part(asked.pupil())
                        .part(asked.column())
                        .part(asked.version())
                        .part(asked.value())
                        .part(asked.reason()));
    }

    /** The answer to a repeat; empty for a new request. */
    Optional<Outcome<Correction>> answer() {
        Outcome<Boolean> repeated = guard.repeated();
        if (repeated instanceof Outcome.Refused<Boolean> refused) {
            return Optional.of(Outcome.refused(refused.refusal()));
        }
        return repeated.orThrow()
                ? Optional.of(first().map(Outcome::done).orElseGet(() -> Outcome.refused(RepeatGuard.misused())))
                : Optional.empty();
    }

    void keep(Instant now) {
        guard.keep(now);
    }

    /** Of several proposals of the cell the newest of this person: an older one must have ended before it. */
    private Optional<Correction> first() {
        List<Correction> own = records.corrections().of(asked.sheet().clazz()).stream()
                .filter(one -> one.sheet().equals(asked.sheet())
                        && one.pupil().equals(asked.pupil())
                        && one.column().equals(asked.column())
                        && one.base() == asked.version()
                        && one.steps().get(0).account().equals(who.account()))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }
}

package vn.sodientu.core.results;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.lock.YearGate;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.school.SchoolClass;

/** Computes a whole class anew within one transaction. */
final class Recomputation {
    private final Clock clock;

    Recomputation(Clock clock) {
        this.clock = clock;
    }

    Outcome<Integer> run(Records records, Actor who, SchoolClass clazz, Regulation regulation) {
        List<PupilId> pupils = records.pupils().enrolments(clazz.id()).stream()
                .map(enrolment -> enrolment.pupil().id())
                .toList();
        Optional<Refusal> ended = YearGate.refusal(records, clazz, clock.instant());
        if (ended.isPresent()) {
            return Outcome.refused(ended.get());
        }
        YearFacts facts = YearFacts.read(records, clazz.id());
        records.results().save(clazz.id(), facts.judged(new ClassPlans(regulation, clazz), pupils));
        records.audit()
                .append(
                        clazz.id().school(),
                        clock.instant(),
                        who.account(),
                        "results.recompute",
                        clazz.id().toString(),
                        "pupils=" + pupils.size() + " regulation=" + regulation.id());
        return Outcome.done(pupils.size());
    }
}

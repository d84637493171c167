package vn.sodientu.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.Trait;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;

/** Makes conduct and absences: most pupils good, few absent much. */
final class ConductMaker {
    private static final int MOST_ABSENCES = 7;

    private final Services services;
    private final SplittableRandom random;

    ConductMaker(Services services, SplittableRandom random) {
        this.services = services;
        this.random = random;
    }

    /** Records term I; term II and, where the teacher sets it, the year only for a complete class. */
    void record(SchoolClass clazz, List<PupilId> members, boolean complete) {
        Vocabulary words = services.rules()
                .withGoverning(
                        clazz.id().school(),
                        clazz.year(),
                        clazz.grade(),
                        regulation -> Outcome.done(new Vocabulary(
                                regulation.conductCodes(), regulation.traits().contains(Trait.COMPUTED_YEAR_CONDUCT))))
                .orThrow();
        List<TermRecord> records = new ArrayList<>();
        for (PupilId pupil : members) {
            String first = conduct(words.codes());
            records.add(term(pupil, Period.HK1, first));
            records.add(term(pupil, Period.HK2, complete ? conduct(words.codes()) : null));
            if (complete && !words.yearComputed()) {
                records.add(new TermRecord(pupil, Period.YEAR, first, 0, 0, 0));
            }
        }
        services.register()
                .record(services.actor(), new RecordTerm(clazz.id(), records, "DEMO"))
                .orThrow();
    }

    private record Vocabulary(List<String> codes, boolean yearComputed) {}

    private TermRecord term(PupilId pupil, Period period, @Nullable String code) {
        return new TermRecord(pupil, period, code, random.nextInt(MOST_ABSENCES), random.nextInt(5) == 0 ? 1 : 0, 0);
    }

    private String conduct(List<String> bestFirst) {
        int roll = random.nextInt(20);
        int index = roll < 14 ? 0 : roll < 19 ? 1 : 2;
        return bestFirst.get(Math.min(index, bestFirst.size() - 1));
    }
}

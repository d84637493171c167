package vn.sodientu.core.summer;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.api.summer.SummerPupil;
import vn.sodientu.core.fake.SummerRegulation;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** A class whose pupils are given the results a test wants. */
final class SummerWorld {
    final World world = new World(new SummerRegulation());

    PupilId pupil(int place) {
        return world.pupils.get(place);
    }

    /** Gives a pupil a complete year: results of Toán, Ngữ văn and Âm nhạc, and the training of the second term. */
    void year(int place, String maths, String literature, String music, String conduct) {
        enter(place, "TOAN", maths);
        enter(place, "VAN", literature);
        enter(place, "NHAC", music);
        world.register
                .record(
                        world.clerk,
                        new RecordTerm(
                                world.clazz.id(),
                                List.of(new TermRecord(pupil(place), Period.HK2, conduct, 0, 0, 0)),
                                "UI"))
                .orThrow();
    }

    void enter(int place, String subject, String value) {
        int version = world.store.read(records -> records.marks().current(world.sheet(subject, Term.HK2))).stream()
                .filter(entry -> entry.pupil().equals(pupil(place)))
                .mapToInt(entry -> entry.version())
                .max()
                .orElse(0);
        EntryOutcome outcome = world.register.enter(
                world.clerk, world.marks(world.sheet(subject, Term.HK2), World.cell(place, "ck", version, value)));
        if (!(outcome instanceof EntryOutcome.Accepted)) {
            throw new AssertionError(outcome);
        }
    }

    RecordSummer.Item item(int place, @Nullable String subject, String value, int version) {
        return new RecordSummer.Item(pupil(place), subject, false, value, version);
    }

    RecordSummer.Item choice(int place, String subject, boolean chosen, int version) {
        return new RecordSummer.Item(pupil(place), subject, chosen, "", version);
    }

    Outcome<List<SummerPupil>> record(RecordSummer.Item... items) {
        return world.summers.record(world.clerk, new RecordSummer(world.clazz.id(), Arrays.asList(items), null, "UI"));
    }

    Outcome<List<SummerPupil>> keyed(String key, RecordSummer.Item... items) {
        return world.summers.record(world.clerk, new RecordSummer(world.clazz.id(), Arrays.asList(items), key, "UI"));
    }

    YearOutcome stored(int place) {
        return world.store
                .read(records -> records.results().of(world.clazz.id(), pupil(place)))
                .orElseThrow();
    }

    /** The second decision, null while there is none. */
    @Nullable
    String second(int place) {
        YearOutcome outcome = stored(place);
        return outcome.afterSummer() == null ? null : outcome.afterSummer().promotion();
    }
}

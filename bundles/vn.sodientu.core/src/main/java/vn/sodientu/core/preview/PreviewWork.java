package vn.sodientu.core.preview;

import java.util.List;
import java.util.Optional;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;

/**
 * Does a preview, class by class: each is read in a snapshot of its own, and the two regulations are held only while it
 * is computed, so that neither writers nor replacements wait for a long preview.
 */
final class PreviewWork {
    private final Transactions transactions;
    private final RegulationService regulations;
    private final CandidateRules candidates;
    private final ConcernedClasses classes;

    PreviewWork(Transactions transactions, RegulationService regulations, CandidateRules candidates) {
        this.transactions = transactions;
        this.regulations = regulations;
        this.candidates = candidates;
        this.classes = new ConcernedClasses(transactions, regulations, candidates);
    }

    void run(PreviewJob job) {
        Outcome<List<ClassId>> concerned = classes.of(job.request(), job.candidate());
        if (concerned instanceof Outcome.Refused<List<ClassId>> refused) {
            job.fail(sentence(refused.refusal()));
            return;
        }
        List<ClassId> all = concerned.orThrow();
        job.counted(all.size());
        for (ClassId id : all) {
            if (!job.running()) {
                return;
            }
            compare(job, id);
        }
        job.done();
    }

    private void compare(PreviewJob job, ClassId id) {
        Optional<StoredClass> read = transactions.read(records -> StoredClass.read(records, id));
        if (read.isEmpty()) {
            job.skip();
            return;
        }
        Outcome<ClassFinding> found = compared(job, read.get());
        if (found instanceof Outcome.Refused<ClassFinding> refused) {
            LocalText why = sentence(refused.refusal());
            job.fail(new LocalText("Lớp " + id + ": " + why.vi(), "Class " + id + ": " + why.en()));
        } else {
            job.add(found.orThrow());
        }
    }

    private Outcome<ClassFinding> compared(PreviewJob job, StoredClass stored) {
        SchoolClass clazz = stored.clazz();
        return regulations.withGoverning(
                clazz.id().school(),
                clazz.year(),
                clazz.grade(),
                governing -> candidates.using(
                        job.candidate(),
                        candidate -> Outcome.done(Comparison.of(
                                stored,
                                governing,
                                candidates.set(candidate, clazz, job.request().settings())))));
    }

    private static LocalText sentence(Refusal refusal) {
        return refusal.violations().get(0).message();
    }
}

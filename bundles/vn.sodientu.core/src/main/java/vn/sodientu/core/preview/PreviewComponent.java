package vn.sodientu.core.preview;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.preview.PreviewDifference;
import vn.sodientu.api.preview.PreviewId;
import vn.sodientu.api.preview.PreviewRequest;
import vn.sodientu.api.preview.PreviewService;
import vn.sodientu.api.preview.PreviewState;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.rule.RegulationId;

/** Previews, kept in memory. Immediate, because they must outlive whoever asked for them. */
@Component(immediate = true)
public final class PreviewComponent implements PreviewService {
    private final Access access;
    private final Transactions transactions;
    private final CandidateRules candidates;
    private final PreviewRunner runner;
    private final Clock clock;
    private final Jobs jobs;

    @Activate
    public PreviewComponent(
            @Reference AccessPolicy policy,
            @Reference RecordStore store,
            @Reference RegulationService regulations,
            @Reference ChoiceService choices) {
        this(policy, store, regulations, choices, CountryClock.vietnam());
    }

    PreviewComponent(
            AccessPolicy policy, RecordStore store, RegulationService regulations, ChoiceService choices, Clock clock) {
        this.access = new Access(policy);
        this.transactions = new Transactions(store);
        this.candidates = new CandidateRules(regulations, choices);
        this.runner = new PreviewRunner(new PreviewWork(transactions, regulations, candidates));
        this.clock = clock;
        this.jobs = new Jobs(clock);
    }

    /** Stops; what is under way is lost. */
    @Deactivate
    public void stop() {
        runner.stop();
    }

    @Override
    public Outcome<PreviewId> start(Actor who, PreviewRequest request) {
        return access.guard(who, Permission.PREVIEW_RULES, new Scope.OfUnit(request.unit()), () -> {
            boolean known = transactions.read(
                    records -> records.units().find(request.unit()).isPresent());
            return known
                    ? candidates.find(request).then(candidate -> submit(who, request, candidate))
                    : Missing.unit(request.unit());
        });
    }

    private Outcome<PreviewId> submit(Actor who, PreviewRequest request, RegulationId candidate) {
        PreviewJob job = new PreviewJob(request, candidate, who.account(), clock);
        if (!jobs.add(job)) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.UNAVAILABLE,
                    "",
                    "Đã có " + Jobs.MOST_WAITING + " lượt xem trước đang chờ; hãy thử lại sau",
                    "There are " + Jobs.MOST_WAITING + " previews under way; try again later"));
        }
        runner.submit(job);
        return Outcome.done(job.id());
    }

    @Override
    public Outcome<PreviewState> state(Actor who, PreviewId id, Duration patience) {
        return of(who, id, job -> {
            job.await(patience);
            return job.state();
        });
    }

    @Override
    public Outcome<List<PreviewDifference>> differences(Actor who, PreviewId id) {
        return of(who, id, PreviewJob::rows);
    }

    @Override
    public Outcome<PreviewState> cancel(Actor who, PreviewId id) {
        return of(who, id, job -> {
            job.cancel();
            return job.state();
        });
    }

    private <T> Outcome<T> of(Actor who, PreviewId id, Function<PreviewJob, T> answer) {
        return jobs.find(id)
                .map(job -> access.guard(
                        who,
                        Permission.PREVIEW_RULES,
                        new Scope.OfUnit(job.request().unit()),
                        () -> Outcome.done(answer.apply(job))))
                .orElseGet(() -> Missing.refuse(
                        "preview",
                        "Không có lượt xem trước này, hoặc đã quá 24 giờ",
                        "There is no such preview, or it is older than 24 hours"));
    }
}

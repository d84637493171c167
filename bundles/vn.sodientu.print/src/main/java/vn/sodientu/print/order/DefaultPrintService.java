package vn.sodientu.print.order;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.print.PrintRequest;
import vn.sodientu.api.print.PrintService;
import vn.sodientu.api.print.TemplateInfo;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.print.template.LoadedTemplate;
import vn.sodientu.print.template.TemplateStore;

/** Takes orders, answers for their state, hands out their files. */
@Component
public final class DefaultPrintService implements PrintService {
    private static final Scope SERVER = new Scope.OfServer();

    private final AccessPolicy policy;
    private final RecordStore store;
    private final RegulationService regulations;
    private final TemplateStore templates;
    private final TemplateChoice choice;
    private final PrintQueue queue;
    private final Clock clock = Clock.systemUTC();

    /** Wired by the container. */
    @Activate
    public DefaultPrintService(
            @Reference AccessPolicy policy,
            @Reference RecordStore store,
            @Reference RegulationService regulations,
            @Reference ChoiceService choices,
            @Reference TemplateStore templates,
            @Reference PrintQueue queue) {
        this.policy = policy;
        this.store = store;
        this.regulations = regulations;
        this.templates = templates;
        this.choice = new TemplateChoice(choices, templates);
        this.queue = queue;
    }

    @Override
    public Outcome<List<TemplateInfo>> templates(Actor who) {
        // A template holds no data of anybody: whoever may see some unit may see which books there are.
        boolean allowed = who.grants().stream()
                .anyMatch(grant -> policy.allows(who, Permission.VIEW_UNITS, new Scope.OfUnit(grant.unit())));
        Optional<Refusal> refusal = allowed ? Optional.empty() : policy.check(who, Permission.VIEW_UNITS, SERVER);
        return refusal.<Outcome<List<TemplateInfo>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(templates.infos()));
    }

    @Override
    public Outcome<PrintOrder> order(Actor who, PrintRequest request) {
        // A book's first pages show what is sensitive; the row print.done says who had it printed.
        Scope clazzScope = new Scope.OfClass(request.clazz());
        Optional<Refusal> refusal = policy.check(who, Permission.PRINT, clazzScope)
                .or(() -> policy.check(who, Permission.VIEW_SENSITIVE, clazzScope));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<SchoolClass> found = store.read(records -> records.classes().find(request.clazz()));
        if (found.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(Refusal.Kind.NOT_FOUND, "class", "Không có lớp này.", "There is no such class."));
        }
        SchoolClass clazz = found.get();
        Outcome<RegulationId> regulation = regulations.withGoverning(
                clazz.id().school(), clazz.year(), clazz.grade(), governing -> Outcome.done(governing.id()));
        Outcome<PrintOrder> taken = regulation.then(
                id -> choice.choose(request.template(), clazz, id).map(template -> take(who, request, id, template)));
        if (taken instanceof Outcome.Done<PrintOrder> done) {
            queue.submit(done.value().id());
        }
        return taken;
    }

    private PrintOrder take(Actor who, PrintRequest request, RegulationId regulation, LoadedTemplate template) {
        return store.write(records -> {
            PrintOrder order = new PrintOrder(
                    records.prints().next(request.clazz().school()),
                    request.clazz(),
                    request.period(),
                    template.info().id(),
                    template.info().version(),
                    regulation,
                    PrintOrder.State.QUEUED,
                    records.pupils().enrolments(request.clazz()).size(),
                    0,
                    0,
                    "",
                    records.audit().last(request.clazz().school()),
                    who.account(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    null);
            records.prints().save(order);
            return order;
        });
    }

    @Override
    public Outcome<PrintOrder> order(Actor who, PrintOrderId id) {
        Optional<PrintOrder> order = store.read(records -> records.prints().find(id));
        Scope scope = order.<Scope>map(known -> new Scope.OfClass(known.clazz()))
                .orElseGet(() -> new Scope.OfUnit(id.school()));
        Optional<Refusal> refusal = policy.check(who, Permission.PRINT, scope);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return order.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        Refusal.Kind.NOT_FOUND, "order", "Không có lệnh in này.", "There is no such order.")));
    }

    @Override
    public Outcome<byte[]> file(Actor who, PrintOrderId id) {
        return order(who, id).then(order -> {
            Optional<byte[]> pdf = store.read(records -> records.prints().file(id));
            return order.state() == PrintOrder.State.DONE && pdf.isPresent()
                    ? Outcome.done(pdf.get())
                    : notReady(order);
        });
    }

    private static Outcome<byte[]> notReady(PrintOrder order) {
        LocalText failure = order.failure();
        return Outcome.refused(
                failure == null
                        ? Refusal.of(
                                Refusal.Kind.CONFLICT,
                                "order",
                                "Lệnh in chưa xong, hãy chờ trong giây lát.",
                                "The order is not done yet; wait a moment.")
                        : Refusal.of(Refusal.Kind.CONFLICT, "order", failure.vi(), failure.en()));
    }
}

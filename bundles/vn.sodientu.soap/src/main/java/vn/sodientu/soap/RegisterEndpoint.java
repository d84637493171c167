package vn.sodientu.soap;

import jakarta.annotation.Resource;
import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.cxf.annotations.EndpointProperties;
import org.apache.cxf.annotations.EndpointProperty;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.statistics.StatisticsService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.soap.types.CellChange;
import vn.sodientu.soap.types.CellLine;
import vn.sodientu.soap.types.ClassLine;
import vn.sodientu.soap.types.PupilLine;
import vn.sodientu.soap.types.QualityLine;
import vn.sodientu.soap.types.RegisterFault;
import vn.sodientu.soap.types.RegisterPort;
import vn.sodientu.soap.types.ResultLine;

/** The five operations, each one call of a service. A message is bounded before anybody has signed in. */
@WebService(
        serviceName = "RegisterService",
        portName = "RegisterPort",
        targetNamespace = RegisterPort.NAMESPACE,
        endpointInterface = "vn.sodientu.soap.types.RegisterPort")
@EndpointProperties({
    @EndpointProperty(key = "org.apache.cxf.stax.maxXMLCharacters", value = "2000000"),
    @EndpointProperty(key = "org.apache.cxf.stax.maxTextLength", value = "10000"),
    @EndpointProperty(key = "org.apache.cxf.stax.maxElementDepth", value = "20"),
    @EndpointProperty(key = "org.apache.cxf.stax.maxChildElements", value = "10000")
})
@Component(service = RegisterEndpoint.class, property = "sodientu.soap.address=/services/register")
public final class RegisterEndpoint implements RegisterPort {
    private static final String SOURCE = "SOAP";

    private final Services services;
    private final SoapDoor door;

    /** Stands for the current message; set by the JAX-WS runtime. */
    @Resource
    private @Nullable WebServiceContext context;

    /** Called by the component runtime. */
    @Activate
    public RegisterEndpoint(@Reference Services services) {
        this.services = services;
        this.door = new SoapDoor(services);
    }

    @Override
    public List<ClassLine> getClasses(@Nullable String school, @Nullable String year) throws RegisterFault {
        Inputs inputs = new Inputs();
        long number = inputs.school(school);
        SchoolYear wanted = inputs.year(year);
        return door.call(
                message(),
                who -> inputs.then(
                        () -> lines(services.get(RosterService.class).classes(who, number, wanted), Lines::of)));
    }

    @Override
    public List<PupilLine> getPupils(@Nullable String clazz) throws RegisterFault {
        Inputs inputs = new Inputs();
        ClassId id = inputs.clazz(clazz);
        return door.call(
                message(),
                who -> inputs.then(() -> lines(services.get(RosterService.class).pupils(who, id), Lines::of)));
    }

    @Override
    public List<ResultLine> getResults(@Nullable String clazz, @Nullable String period) throws RegisterFault {
        Inputs inputs = new Inputs();
        ClassId id = inputs.clazz(clazz);
        Period wanted = inputs.period(period);
        return door.call(
                message(),
                who -> inputs.then(() -> lines(
                        services.get(ResultService.class).ofClass(who, id, false),
                        result -> Lines.of(result, wanted))));
    }

    @Override
    public List<CellLine> submitMarks(
            @Nullable String sheet, @Nullable List<CellChange> cells, @Nullable String requestKey)
            throws RegisterFault {
        Inputs inputs = new Inputs();
        SheetId id = inputs.sheet(sheet);
        EnterMarks command = new EnterMarks(id, inputs.cells(cells), requestKey, SOURCE);
        EntryOutcome outcome = door.call(
                message(),
                who -> inputs.then(
                        () -> Outcome.done(services.get(RegisterService.class).enter(who, command))));
        if (outcome instanceof EntryOutcome.Accepted accepted) {
            return accepted.cells().stream().map(Lines::of).toList();
        }
        if (outcome instanceof EntryOutcome.Conflict conflict) {
            throw Faults.conflict(conflict.current());
        }
        throw Faults.of(((EntryOutcome.Rejected) outcome).refusal());
    }

    @Override
    public List<QualityLine> getStatistics(@Nullable String school, @Nullable String year, @Nullable String period)
            throws RegisterFault {
        Inputs inputs = new Inputs();
        long number = inputs.school(school);
        SchoolYear wanted = inputs.year(year);
        Period part = inputs.period(period);
        return door.call(
                message(),
                who -> inputs.then(() ->
                        lines(services.get(StatisticsService.class).quality(who, number, wanted, part), Lines::of)));
    }

    private MessageContext message() {
        return Objects.requireNonNull(context).getMessageContext();
    }

    private static <S, T> Outcome<List<T>> lines(Outcome<List<S>> outcome, Function<S, T> change) {
        return outcome.map(all -> all.stream().map(change).toList());
    }
}

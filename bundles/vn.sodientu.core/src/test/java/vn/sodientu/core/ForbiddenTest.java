package vn.sodientu.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.approval.ApprovalService;
import vn.sodientu.api.arrangement.ArrangementService;
import vn.sodientu.api.arrangement.ChangeArrangement;
import vn.sodientu.api.arrangement.GrantArrangement;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionId;
import vn.sodientu.api.correction.CorrectionService;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.api.correction.TakeStep;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.LockService;
import vn.sodientu.api.lock.NewDeadline;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.lock.NewReopening;
import vn.sodientu.api.lock.ReopeningId;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RecordTerm;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.results.ResultService;
import vn.sodientu.api.roster.NewClass;
import vn.sodientu.api.roster.NewSchool;
import vn.sodientu.api.roster.NewUnit;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.summer.ListKind;
import vn.sodientu.api.summer.RecordSummer;
import vn.sodientu.api.summer.SummerService;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.arrangement.Arrangement;
import vn.sodientu.domain.arrangement.ArrangementId;
import vn.sodientu.domain.arrangement.Grounds;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.UnitKind;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

class ForbiddenTest {
    private static final World WORLD = new World();

    static Stream<Arguments> methodsWithAnActor() {
        return Map.of(
                        RosterService.class, WORLD.roster,
                        RegisterService.class, WORLD.register,
                        ResultService.class, WORLD.results,
                        SummerService.class, WORLD.summers,
                        RegulationService.class, WORLD.regulations,
                        ChoiceService.class, WORLD.choices,
                        LockService.class, WORLD.locks,
                        CorrectionService.class, WORLD.corrections,
                        ApprovalService.class, WORLD.approvals,
                        ArrangementService.class, WORLD.arrangements)
                .entrySet()
                .stream()
                .flatMap(service -> Arrays.stream(service.getKey().getMethods())
                        .filter(method ->
                                method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                        .map(method -> Arguments.of(
                                service.getKey().getSimpleName() + "." + method.getName(),
                                method,
                                service.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methodsWithAnActor")
    void whoeverHasNoGrantIsRefusedOrSeesNothing(String name, Method method, Object service)
            throws IllegalAccessException, InvocationTargetException {
        Object before = WORLD.store.state();
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(ForbiddenTest::argument)
                .toArray();

        Object answer = method.invoke(service, arguments);

        assertThat(refusedOrEmpty(answer)).as(name + " answered " + answer).isTrue();
        assertThat(WORLD.store.state()).as("nothing is written").isSameAs(before);
    }

    private static boolean refusedOrEmpty(Object answer) {
        if (answer instanceof Outcome.Refused<?> refused) {
            return refused.refusal().kind() == Refusal.Kind.FORBIDDEN;
        }
        if (answer instanceof EntryOutcome.Rejected rejected) {
            return rejected.refusal().kind() == Refusal.Kind.FORBIDDEN;
        }
        return answer instanceof Outcome.Done<?> done && done.value() instanceof List<?> list && list.isEmpty();
    }

    private static Object argument(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getActualTypeArguments()[0] == EnterMarks.class
                    ? List.of(argument(EnterMarks.class))
                    : List.of();
        }
        Map<Type, Object> values = Map.ofEntries(
                Map.entry(Actor.class, World.STRANGER),
                Map.entry(long.class, WORLD.school),
                Map.entry(boolean.class, false),
                Map.entry(int.class, 8),
                Map.entry(String.class, "TT22"),
                Map.entry(WORLD.clazz.id().getClass(), WORLD.clazz.id()),
                Map.entry(WORLD.pupils.get(0).getClass(), WORLD.pupils.get(0)),
                Map.entry(WORLD.sheet("TOAN", Term.HK1).getClass(), WORLD.sheet("TOAN", Term.HK1)),
                Map.entry(Instant.class, Instant.EPOCH),
                Map.entry(Correction.State.class, Correction.State.PROPOSED),
                Map.entry(CorrectionId.class, new CorrectionId(WORLD.school, 1)),
                Map.entry(TakeStep.class, new TakeStep(new CorrectionId(WORLD.school, 1), null, "")),
                Map.entry(
                        ProposeCorrection.class,
                        new ProposeCorrection(
                                WORLD.sheet("TOAN", Term.HK1), WORLD.pupils.get(0), "tx1", 0, "8", "lí do", null)),
                Map.entry(ReopeningId.class, new ReopeningId(WORLD.school, 1)),
                Map.entry(
                        NewReopening.class,
                        new NewReopening(WORLD.clazz.id(), LockPart.MARKS, Period.HK1, "TOAN", null, null, "lí do")),
                Map.entry(
                        NewLock.class, new NewLock(WORLD.school, LockArea.ofYear(World.YEAR), null, null, "lí do", "")),
                Map.entry(
                        NewDeadline.class,
                        new NewDeadline(WORLD.school, World.YEAR, Period.HK1, LockPart.MARKS, null, null, "")),
                Map.entry(StaffId.class, new StaffId(WORLD.school, 1)),
                Map.entry(SchoolYear.class, World.YEAR),
                Map.entry(Term.class, Term.HK1),
                Map.entry(Period.class, Period.HK1),
                Map.entry(EnterMarks.class, WORLD.marks(WORLD.sheet("TOAN", Term.HK1), World.cell(0, "tx1", 0, "8"))),
                Map.entry(ListKind.class, ListKind.RETEST),
                Map.entry(RecordSummer.class, new RecordSummer(WORLD.clazz.id(), List.of(), null, "REST")),
                Map.entry(RecordTerm.class, new RecordTerm(WORLD.clazz.id(), List.of(), "REST")),
                Map.entry(
                        GrantArrangement.class,
                        new GrantArrangement(
                                WORLD.clazz.id(),
                                WORLD.pupils.get(0),
                                new Arrangement.Exemption("NHAC", Period.HK1),
                                new Grounds("1", LocalDate.of(2025, 9, 5), ""),
                                false,
                                null)),
                Map.entry(ArrangementId.class, new ArrangementId(WORLD.school, 1)),
                Map.entry(
                        ChangeArrangement.class,
                        new ChangeArrangement(
                                new ArrangementId(WORLD.school, 1), 1, new Grounds(null, null, ""), null)),
                Map.entry(
                        NewUnit.class,
                        new NewUnit(WORLD.province, UnitKind.DISTRICT, "X", "X", LocalDate.of(2025, 1, 1))),
                Map.entry(NewSchool.class, new NewSchool("X", SchoolLevel.THCS, WORLD.district, null, "", "")),
                Map.entry(NewClass.class, new NewClass(WORLD.school, World.YEAR, "9A", 9, null, List.of())),
                Map.entry(
                        NewChoice.class,
                        new NewChoice(WORLD.school, Choice.Kind.SETTING, "a", null, World.YEAR, null, "b")));
        Object value = values.get(type);
        if (value == null) {
            throw new AssertionError("No argument known for " + type);
        }
        return value;
    }
}

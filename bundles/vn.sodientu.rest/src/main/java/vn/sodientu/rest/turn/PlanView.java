package vn.sodientu.rest.turn;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.turn.Fate;
import vn.sodientu.api.turn.TurnPlan;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.text.LocalText;

/** What a turn of the year comes to. */
@Schema(name = "TurnPlan")
record PlanView(
        String school,
        String from,
        List<ClassPart> classes,
        @Schema(description = "The classes of the new year") List<TargetPart> targets,
        @Schema(description = "What must be mended before it can be carried out") List<FaultPart> faults,
        @Schema(description = "Pupils without a place for want of a decision") int waiting,
        @Schema(description = "The turns that stand") List<TurnPart> turns) {
    /** A class of the year that ends. */
    @Schema(name = "TurnClass")
    record ClassPart(
            String id,
            String name,
            int grade,
            @Schema(description = "How many share a fate") Map<String, Long> counts,
            List<MovePart> pupils) {}

    /** Where a pupil goes. */
    @Schema(name = "TurnMove")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MovePart(
            String pupil,
            int ordinal,
            String name,
            @Schema(implementation = Fate.class) String fate,
            @Schema(description = "Why nobody can tell yet") @Nullable String reason,
            @Schema(description = "Name of the new class, null for none") @Nullable String target,
            @Schema(description = "Whether the pupil is in a class of the new year already") boolean placed) {}

    /** A class of the new year. */
    @Schema(name = "TurnTarget")
    record TargetPart(String name, int grade, boolean exists, int members, int coming, boolean tooLarge) {}

    /** A fault of the wishes. */
    @Schema(name = "TurnFault")
    record FaultPart(String path, String message) {}

    /** A turn that stands. */
    @Schema(name = "Turn")
    record TurnPart(int number, String account, Instant at, int classes, int pupils) {}

    static PlanView of(TurnPlan plan, Locale locale) {
        return new PlanView(
                Long.toString(plan.school()),
                plan.from().toString(),
                plan.classes().stream().map(clazz -> clazz(clazz, locale)).toList(),
                plan.targets().stream()
                        .map(one -> new TargetPart(
                                one.name(), one.grade(), one.exists(), one.members(), one.coming(), one.tooLarge()))
                        .toList(),
                plan.faults().stream().map(fault -> fault(fault, locale)).toList(),
                plan.waiting(),
                plan.turns().stream()
                        .map(turn -> new TurnPart(
                                turn.number(),
                                turn.account(),
                                turn.at(),
                                turn.created().size(),
                                turn.places().size()))
                        .toList());
    }

    private static ClassPart clazz(TurnPlan.OldClass clazz, Locale locale) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            counts.put(fate.name(), clazz.count(fate));
        }
        return new ClassPart(
                clazz.id().toString(),
                clazz.name(),
                clazz.grade(),
                counts,
                clazz.moves().stream().map(move -> move(move, locale)).toList());
    }

    private static MovePart move(TurnPlan.Move move, Locale locale) {
        LocalText reason = move.reason();
        return new MovePart(
                move.pupil().toString(),
                move.ordinal(),
                move.name(),
                move.fate().name(),
                reason == null ? null : reason.in(locale),
                move.target(),
                move.placed());
    }

    private static FaultPart fault(Violation fault, Locale locale) {
        return new FaultPart(fault.path(), fault.message().in(locale));
    }
}

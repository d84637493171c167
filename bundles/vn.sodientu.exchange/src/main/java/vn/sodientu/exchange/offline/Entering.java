package vn.sodientu.exchange.offline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.rule.Violation;

/** Hands the merged cells to the register, class by class: rights, locks and the circular are judged there. */
final class Entering {
    private static final String SOURCE = "OFFLINE";
    private static final Pattern PATH = Pattern.compile("sheets\\[(\\d+)]\\.cells\\[(\\d+)].*");

    private final RegisterService register;
    private final Actor who;
    private final Map<ClassId, List<Merge>> classes = new LinkedHashMap<>();

    Entering(RegisterService register, Actor who, List<Merge> merges) {
        this.register = register;
        this.who = who;
        merges.stream().filter(merge -> !merge.wishes().isEmpty()).forEach(merge -> classes.computeIfAbsent(
                        merge.filled().part().id().clazz(), any -> new ArrayList<>())
                .add(merge));
    }

    /** Whether there is anything to enter. */
    boolean isEmpty() {
        return classes.isEmpty();
    }

    /** What the register would say; faults of single cells are added, one that concerns all is the answer. */
    Optional<Refusal> rehearse(Faults faults) {
        for (List<Merge> merges : classes.values()) {
            if (register.enterAll(who, commands(merges), true) instanceof EntryOutcome.Rejected rejected) {
                for (Violation violation : rejected.refusal().violations()) {
                    Optional<FilledCell> cell = cell(merges, violation.path());
                    if (cell.isEmpty()) {
                        return Optional.of(rejected.refusal());
                    }
                    faults.add(cell.get(), violation);
                }
            }
        }
        return Optional.empty();
    }

    /** Enters; false when the register changed between rehearsal and entry, so that it must be compared again. */
    boolean commit() {
        for (List<Merge> merges : classes.values()) {
            if (!(register.enterAll(who, commands(merges), false) instanceof EntryOutcome.Accepted)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FilledCell> cell(List<Merge> merges, String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? Optional.of(merges.get(Integer.parseInt(matcher.group(1)))
                        .wishes()
                        .get(Integer.parseInt(matcher.group(2)))
                        .cell())
                : Optional.empty();
    }

    private static List<EnterMarks> commands(List<Merge> merges) {
        return merges.stream()
                .map(merge -> new EnterMarks(
                        merge.filled().part().id(),
                        merge.wishes().stream().map(Entering::change).toList(),
                        null,
                        SOURCE))
                .toList();
    }

    private static EnterMarks.Change change(Merge.Wish wish) {
        return new EnterMarks.Change(
                wish.cell().cell().pupil(),
                wish.cell().cell().column(),
                wish.over().version(),
                wish.cell().text());
    }
}

package vn.sodientu.modules.run;

import java.util.List;
import java.util.Objects;
import vn.sodientu.api.choice.Choice;

/** Which choices still count. */
final class Supersession {
    private Supersession() {}

    /** Whether no later choice of the same unit speaks of the same grades and at least the same years. */
    static boolean stands(Choice choice, List<Choice> oldestFirst) {
        List<Choice> later = oldestFirst.subList(oldestFirst.indexOf(choice) + 1, oldestFirst.size());
        return later.stream().noneMatch(other -> replaces(other, choice));
    }

    private static boolean replaces(Choice later, Choice earlier) {
        return later.unit() == earlier.unit()
                && Objects.equals(later.grade(), earlier.grade())
                && later.from().compareTo(earlier.from()) <= 0
                && endsNoSooner(later, earlier);
    }

    private static boolean endsNoSooner(Choice later, Choice earlier) {
        var laterEnd = later.to();
        var earlierEnd = earlier.to();
        return laterEnd == null || (earlierEnd != null && laterEnd.compareTo(earlierEnd) >= 0);
    }
}

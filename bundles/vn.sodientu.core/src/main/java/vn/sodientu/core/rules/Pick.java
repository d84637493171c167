package vn.sodientu.core.rules;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.sodientu.api.outcome.Refusal;

/** What a look at the registered regulations gives. Refusals are worded later, outside the registry's lock. */
sealed interface Pick {
    /** The one. */
    record Found(Registered regulation) implements Pick {}

    /** None yet; one may come if a module is being replaced just now. */
    record Absent(Supplier<Refusal> why) implements Pick {}

    /** None, and waiting cannot help. */
    record Refused(Supplier<Refusal> why) implements Pick {}

    /** A way of picking; pure, since it runs under the registry's lock and perhaps several times. */
    interface Picker extends Function<List<Registered>, Pick> {}
}

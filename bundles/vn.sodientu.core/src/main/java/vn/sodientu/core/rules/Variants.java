package vn.sodientu.core.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sodientu.api.spi.rules.Regulation;

/**
 * One registered regulation under the settings asked for so far, so that no call builds it anew. It belongs to the
 * registration and goes with it: nothing here outlives the bundle.
 */
final class Variants {
    /** More than units of one server ever choose at a time; what is beyond is built anew. */
    static final int MOST = 500;

    private final Regulation standard;
    private final Map<Map<String, String>, Regulation> known = new ConcurrentHashMap<>();

    Variants(Regulation standard) {
        this.standard = standard;
    }

    /**
     * The regulation under some settings.
     *
     * @throws IllegalArgumentException when it refuses them
     */
    Regulation under(Map<String, String> values) {
        if (values.isEmpty()) {
            return standard;
        }
        Regulation found = known.get(values);
        if (found != null) {
            return found;
        }
        Regulation made = standard.with(values);
        if (known.size() >= MOST) {
            known.clear();
        }
        Regulation other = known.putIfAbsent(Map.copyOf(values), made);
        return other == null ? made : other;
    }
}

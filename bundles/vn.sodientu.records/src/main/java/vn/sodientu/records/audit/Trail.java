package vn.sodientu.records.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a transaction wrote of the register and has not audited yet, by school. The next audit row of the school takes
 * it over, so that a mark changed directly in its table no longer fits the audit row it came with.
 */
public final class Trail {
    /** No trail. */
    static final Mark NONE = new Mark(0, "");

    private static final AtomicLong LAST = new AtomicLong();
    /** Bits below the microsecond, different for each start of a server: two servers do not meet. */
    private static final int NODE_BITS = 11;

    private static final long NODE = System.nanoTime() & ((1 << NODE_BITS) - 1);

    private final Map<Long, Open> open = new LinkedHashMap<>();

    /** What stands in an audit row. */
    record Mark(long number, String hash) {}

    /** Rows that wait for their audit row. */
    private record Open(long number, String account, List<String> digests) {}

    /**
     * Takes note of rows that are about to be stored.
     *
     * @param account who wrote them
     * @return the number the rows carry
     */
    public long note(long school, String account, Collection<? extends Trailed> rows) {
        Open group = open.computeIfAbsent(school, any -> new Open(next(), account, new ArrayList<>()));
        rows.forEach(row -> group.digests().add(row.digest()));
        return group.number();
    }

    /** What the next audit row of a school answers for. */
    Mark take(long school) {
        Open group = open.remove(school);
        return group == null ? NONE : new Mark(group.number(), hash(group.digests()));
    }

    /** Schools with rows that no audit row has taken over, and who wrote them. */
    Map<Long, String> left() {
        Map<Long, String> left = new LinkedHashMap<>();
        open.forEach((school, group) -> left.put(school, group.account()));
        return left;
    }

    /** One hash over those of the rows, whatever order they come in. */
    static String hash(Collection<String> digests) {
        return Digests.of(digests.stream().sorted().toList());
    }

    private static long next() {
        long micros = TimeUnit.MILLISECONDS.toMicros(System.currentTimeMillis());
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, micros));
        return (tick << NODE_BITS) | NODE;
    }
}

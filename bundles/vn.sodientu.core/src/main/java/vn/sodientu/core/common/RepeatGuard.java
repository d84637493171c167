package vn.sodientu.core.common;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.RequestRecords.Kept;

/** Recognises requests that were sent again, whatever they ask for. */
public final class RepeatGuard {
    private static final String PATH = "idempotencyKey";
    private static final int LONGEST_KEY = 100;

    private final Records records;
    private final long school;
    private final Actor who;
    private final List<String> keys;
    private final String digest;

    /**
     * Guards a request with several keys.
     *
     * @param keys lawful ones; none when nothing shall be recognised
     */
    public RepeatGuard(Records records, long school, Actor who, List<String> keys, RequestDigest asked) {
        this.records = records;
        this.school = school;
        this.who = who;
        this.keys = keys;
        this.digest = asked.hex();
    }

    /** Guards a request with one key; null when the caller gave none. */
    public RepeatGuard(Records records, long school, Actor who, @Nullable String key, RequestDigest asked) {
        this(records, school, who, key == null ? List.of() : List.of(key), asked);
    }

    /** Whether a key can be kept. */
    public static boolean lawful(String key) {
        return !key.isBlank() && key.length() <= LONGEST_KEY;
    }

    /** Notes that a key cannot be kept. */
    public static void check(FaultList faults, String prefix, @Nullable String key) {
        faults.unless(
                key == null || lawful(key),
                prefix + PATH,
                "Khóa chống gửi trùng phải có từ 1 đến " + LONGEST_KEY + " ký tự",
                "An idempotency key has 1 to " + LONGEST_KEY + " characters");
    }

    /** Whether it was done already; a key that was used for something else is a CONFLICT. */
    public Outcome<Boolean> repeated() {
        FaultList faults = new FaultList();
        keys.forEach(key -> check(faults, "", key));
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        boolean repeated = false;
        for (String key : keys) {
            Optional<Kept> kept = records.requests().find(school, who.account(), key);
            if (kept.isPresent() && !kept.get().digest().equals(digest)) {
                return Outcome.refused(misused());
            }
            repeated |= kept.isPresent();
        }
        return Outcome.done(repeated);
    }

    /** Keeps the keys with what was asked, in the transaction that does it. */
    public void keep(Instant now) {
        keys.forEach(key -> records.requests().keep(school, who.account(), key, new Kept(digest, now)));
    }

    /** What is said of a key that was used for something else. */
    public static Refusal misused() {
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                PATH,
                "Khóa chống gửi trùng này đã dùng cho một yêu cầu khác; mỗi yêu cầu cần một khóa riêng",
                "This idempotency key was used for another request; each request needs a key of its own");
    }
}

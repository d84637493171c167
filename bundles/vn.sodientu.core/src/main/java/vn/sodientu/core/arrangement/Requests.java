package vn.sodientu.core.arrangement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.RequestRecords.Kept;

/**
 * Recognises a request that was sent again.
 *
 * @param key null when the caller gave none, so that nothing is recognised
 * @param digest of what was asked
 */
record Requests(Records records, long school, Actor who, @Nullable String key, String digest) {
    static Requests of(Records records, long school, Actor who, @Nullable String key, Object asked) {
        return new Requests(records, school, who, key, digest(asked.toString()));
    }

    /** Whether it was done already; a key used for something else is a CONFLICT. */
    Outcome<Boolean> repeated() {
        if (key == null) {
            return Outcome.done(false);
        }
        Optional<Kept> kept = records.requests().find(school, who.account(), key);
        if (kept.isPresent() && !kept.get().digest().equals(digest)) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "idempotencyKey",
                    "Khóa chống gửi trùng này đã dùng cho một yêu cầu khác; mỗi yêu cầu cần một khóa riêng",
                    "This idempotency key was used for another request; each request needs a key of its own"));
        }
        return Outcome.done(kept.isPresent());
    }

    void keep(Instant now) {
        if (key != null) {
            records.requests().keep(school, who.account(), key, new Kept(digest, now));
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

package vn.sodientu.core.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.ProposeCorrection;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.RequestRecords.Kept;

/** Recognises a proposal that was sent again and answers what became of the first. */
final class Repeat {
    private final Records records;
    private final Actor who;
    private final ProposeCorrection asked;

    Repeat(Records records, Actor who, ProposeCorrection asked) {
        this.records = records;
        this.who = who;
        this.asked = asked;
    }

    /** The answer to a repeat; empty for a new request. */
    Optional<Outcome<Correction>> answer() {
        String key = asked.idempotencyKey();
        if (key == null) {
            return Optional.empty();
        }
        Optional<Kept> kept = records.requests().find(asked.sheet().clazz().school(), who.account(), key);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Optional<Correction> first = kept.get().digest().equals(digest()) ? first() : Optional.empty();
        return Optional.of(first.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "idempotencyKey",
                        "Khóa chống gửi trùng này đã dùng cho một yêu cầu khác; mỗi yêu cầu cần một khóa riêng",
                        "This idempotency key was used for another request; each request needs a key of its own"))));
    }

    void keep(Instant now) {
        String key = asked.idempotencyKey();
        if (key != null) {
            records.requests().keep(asked.sheet().clazz().school(), who.account(), key, new Kept(digest(), now));
        }
    }

    /** Of several proposals of the cell the newest of this person: an older one must have ended before it. */
    private Optional<Correction> first() {
        List<Correction> own = records.corrections().of(asked.sheet().clazz()).stream()
                .filter(one -> one.sheet().equals(asked.sheet())
                        && one.pupil().equals(asked.pupil())
                        && one.column().equals(asked.column())
                        && one.base() == asked.version()
                        && one.steps().get(0).account().equals(who.account()))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    private String digest() {
        String text = String.join(
                "\n",
                "correction",
                asked.sheet().toString(),
                asked.pupil().toString(),
                asked.column(),
                Integer.toString(asked.version()),
                asked.value(),
                asked.reason());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

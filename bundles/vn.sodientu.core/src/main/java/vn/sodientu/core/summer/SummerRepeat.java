package vn.sodientu.core.summer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.RequestRecords.Kept;
import vn.sodientu.api.summer.RecordSummer;

/** Recognises a request that was sent again. */
final class SummerRepeat {
    private static final int LONGEST_KEY = 100;

    private final Records records;
    private final Actor who;
    private final RecordSummer command;

    SummerRepeat(Records records, Actor who, RecordSummer command) {
        this.records = records;
        this.who = who;
        this.command = command;
    }

    /** Whether it was done already; a key that was used for something else is refused. */
    Outcome<Boolean> look() {
        String key = command.idempotencyKey();
        if (key == null) {
            return Outcome.done(false);
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.INVALID,
                    "idempotencyKey",
                    "Khóa chống gửi trùng phải có từ 1 đến 100 ký tự",
                    "An idempotency key has 1 to 100 characters"));
        }
        Optional<Kept> kept = records.requests().find(command.clazz().school(), who.account(), key);
        if (kept.isPresent() && !kept.get().digest().equals(digest())) {
            return Outcome.refused(Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "idempotencyKey",
                    "Khóa chống gửi trùng này đã dùng cho một yêu cầu khác; mỗi yêu cầu cần một khóa riêng",
                    "This idempotency key was used for another request; each request needs a key of its own"));
        }
        return Outcome.done(kept.isPresent());
    }

    void keep(Instant now) {
        String key = command.idempotencyKey();
        if (key != null) {
            records.requests().keep(command.clazz().school(), who.account(), key, new Kept(digest(), now));
        }
    }

    private String digest() {
        StringBuilder text =
                new StringBuilder("summer ").append(command.clazz()).append('\n');
        for (RecordSummer.Item item : command.records()) {
            SummerKey place = SummerKey.of(item);
            text.append(place.pupil())
                    .append(' ')
                    .append(item.chosen())
                    .append(' ')
                    .append(item.version());
            part(text, place.subject());
            part(text, item.value());
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Lengths go before the parts, so that no two requests have one text. */
    private static void part(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part).append(';');
    }
}

package vn.sodientu.core.register;

import java.time.Instant;
import java.util.Optional;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.RequestRecords.Kept;

/** Recognises requests that were sent again. */
final class RepeatGuard {
    /** What is known of a request's keys. */
    enum Finding {
        /** Never seen. */
        NEW,
        /** Seen with the same content: it was done already. */
        REPEAT,
        /** Seen with other content. */
        MISUSED
    }

    private final Records records;
    private final Entry entry;
    private final String digest;

    RepeatGuard(Records records, Entry entry) {
        this.records = records;
        this.entry = entry;
        this.digest = RequestDigest.of(entry.commands());
    }

    Finding look() {
        Finding finding = Finding.NEW;
        for (String key : entry.keys()) {
            Optional<Kept> kept = records.requests()
                    .find(entry.clazz().id().school(), entry.who().account(), key);
            if (kept.isPresent()) {
                if (!kept.get().digest().equals(digest)) {
                    return Finding.MISUSED;
                }
                finding = Finding.REPEAT;
            }
        }
        return finding;
    }

    void keep(Instant now) {
        entry.keys().forEach(key -> records.requests()
                .keep(entry.clazz().id().school(), entry.who().account(), key, new Kept(digest, now)));
    }
}

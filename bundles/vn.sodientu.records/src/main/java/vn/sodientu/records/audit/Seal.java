package vn.sodientu.records.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.audit.AuditSeal;
import vn.sodientu.records.jpa.Micros;
import vn.sodientu.records.keys.ServerKeys;

/** A seal with its heads: how it is made, and how it is told from a false one. */
record Seal(AuditSeal value, List<SealedHead> heads) {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The day of the schools on which a moment lies. */
    static String day(Instant moment) {
        return moment.atZone(VIETNAM).toLocalDate().toString();
    }

    static Seal make(ServerKeys keys, @Nullable AuditSeal before, Instant at, List<SealedHead> heads) {
        long number = before == null ? 1 : before.number() + 1;
        Instant moment = Micros.instant(Micros.of(at));
        String previous = before == null ? "" : before.hash();
        String root = SealedHead.root(heads);
        String key = keys.seals().current();
        String day = day(moment);
        AuditSeal bare = new AuditSeal(number, moment, day, heads.size(), root, previous, "", key, "");
        String hash = hash(keys.database(), bare);
        String signature = keys.seals().sign(hash);
        return new Seal(new AuditSeal(number, moment, day, heads.size(), root, previous, hash, key, signature), heads);
    }

    /** The hash that belongs to a seal; hash and signature it carries are not looked at. */
    static String hash(String database, AuditSeal seal) {
        return Digests.of(List.of(
                "seal",
                database,
                Long.toString(seal.number()),
                Long.toString(Micros.of(seal.at())),
                seal.day(),
                Integer.toString(seal.heads()),
                seal.root(),
                seal.previous(),
                seal.keyId()));
    }

    /** Whether this server has made it, with these heads. */
    boolean genuine(ServerKeys keys) {
        return value.heads() == heads.size()
                && value.root().equals(SealedHead.root(heads))
                && value.hash().equals(hash(keys.database(), value))
                && keys.seals().signed(value.keyId(), value.hash(), value.signature());
    }
}

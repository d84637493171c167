package vn.sodientu.rest.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import vn.sodientu.api.audit.AuditSeal;

/** A seal. */
@Schema(name = "AuditSeal")
record SealView(
        long number,
        Instant at,
        @Schema(description = "How many chains had moved since the seal before") int chains,
        String root,
        String previous,
        String hash,
        String keyId,
        @Schema(description = "Ed25519 over the hash's text, in base64") String signature) {
    static SealView of(AuditSeal seal) {
        return new SealView(
                seal.number(),
                seal.at(),
                seal.heads(),
                seal.root(),
                seal.previous(),
                seal.hash(),
                seal.keyId(),
                seal.signature());
    }
}

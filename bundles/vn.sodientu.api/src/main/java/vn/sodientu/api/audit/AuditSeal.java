package vn.sodientu.api.audit;

import java.time.Instant;

/**
 * A seal: where the chains had got to, signed.
 *
 * @param heads how many chains had moved since the seal before
 * @param root hash over these chains' last numbers and hashes
 * @param previous hash of the seal before, empty for the first
 * @param signature Ed25519 over the hash, in base64
 */
public record AuditSeal(
        long number,
        Instant at,
        String day,
        int heads,
        String root,
        String previous,
        String hash,
        String keyId,
        String signature) {}

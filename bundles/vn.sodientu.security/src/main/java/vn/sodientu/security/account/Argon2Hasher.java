package vn.sodientu.security.account;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Argon2id with 19 MiB, two passes and one lane: the smallest setting that OWASP recommends. */
final class Argon2Hasher implements PasswordHasher {
    private static final Logger LOG = LoggerFactory.getLogger(Argon2Hasher.class);
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random;
    private final Argon2Function function =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final String decoy;

    Argon2Hasher(SecureRandom random) {
        this.random = random;
        byte[] unknown = new byte[HASH_BYTES];
        random.nextBytes(unknown);
        this.decoy = hash(unknown);
    }

    @Override
    public String hash(String password) {
        return hash(bytes(password));
    }

    private String hash(byte[] password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return function.hash(password, salt).getResult();
    }

    @Override
    public boolean matches(String password, String hash) {
        try {
            return Argon2Function.getInstanceFromHash(hash)
                    .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII));
        } catch (BadParametersException e) {
            LOG.error("A stored password hash cannot be read; its account cannot sign in", e);
            return false;
        }
    }

    @Override
    public boolean outdated(String hash) {
        Argon2Function made = Argon2Function.getInstanceFromHash(hash);
        return made.getMemory() < MEMORY_KIB || made.getIterations() < PASSES;
    }

    @Override
    public String decoy() {
        return decoy;
    }

    /** Vietnamese keyboards write the same letter in two ways: composed, and letter plus tone. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}

package vn.sodientu.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

final class Argon2HasherTest {
    /** Made by the reference implementation of Argon2: password "password", salt "somesalt". */
    private static final String REFERENCE =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    private final Argon2Hasher hasher = new Argon2Hasher(new SecureRandom());

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = hasher.hash("đúng mật khẩu");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hasher.matches("đúng mật khẩu", hash)).isTrue();
        assertThat(hasher.matches("đúng mật khẩu ", hash)).isFalse();
        assertThat(hasher.matches("", hasher.decoy())).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherSaltEachTime() {
        assertThat(hasher.hash("mật khẩu")).isNotEqualTo(hasher.hash("mật khẩu"));
    }

    @Test
    void itDoesNotMatterHowTheKeyboardComposesVietnameseLetters() {
        String hash = hasher.hash("mật khẩu");
        assertThat(hasher.matches(Normalizer.normalize("mật khẩu", Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void aHashOfTheReferenceImplementationIsRead() {
        assertThat(hasher.matches("password", REFERENCE)).isTrue();
        assertThat(hasher.matches("Password", REFERENCE)).isFalse();
        assertThat(hasher.outdated(REFERENCE)).isFalse();
    }

    @Test
    void aWeakerHashIsOutdated() {
        assertThat(hasher.outdated("$argon2id$v=19$m=4096,t=3,p=1$c29tZXNhbHQ$" + "A".repeat(43)))
                .isTrue();
    }

    @Test
    void aDamagedHashOpensNothing() {
        assertThat(hasher.matches("password", "no hash")).isFalse();
    }
}

package vn.sodientu.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.World;
import vn.sodientu.core.memory.MemoryStore;

class RepeatGuardTest {
    private static final Actor OTHER = new Actor("khac", "Khác", List.of());

    private final MemoryStore store = new MemoryStore();

    @Test
    void theSameRequestUnderItsKeyIsARepeatAndOtherContentIsRefused() {
        assertThat(send("k", "a").orThrow()).isFalse();
        assertThat(send("k", "a").orThrow()).isTrue();
        assertThat(World.refusal(send("k", "b")).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(send("k2", "b").orThrow()).isFalse();
    }

    @Test
    void anotherPersonsKeyIsAnotherKeyAndWithoutAKeyNothingIsARepeat() {
        assertThat(send("k", "a").orThrow()).isFalse();
        assertThat(store.write(records ->
                                new RepeatGuard(records, 1, OTHER, "k", new RequestDigest("thu").part("b")).repeated())
                        .orThrow())
                .isFalse();
        assertThat(send(null, "a").orThrow()).isFalse();
        assertThat(send(null, "a").orThrow()).isFalse();
    }

    @Test
    void aKeyHasOneToAHundredCharacters() {
        assertThat(send("x".repeat(100), "a").orThrow()).isFalse();
        assertThat(World.refusal(send("x".repeat(101), "a")).kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(World.refusal(send(" ", "a")).violations().get(0).path()).isEqualTo("idempotencyKey");
    }

    @Test
    void noTwoRequestsHaveOneDigest() {
        assertThat(new RequestDigest("a").part("bc").hex())
                .isNotEqualTo(new RequestDigest("ab").part("c").hex())
                .isNotEqualTo(new RequestDigest("a").part("b").part("c").hex())
                .isEqualTo(new RequestDigest("a").part("bc").hex());
    }

    private Outcome<Boolean> send(@Nullable String key, String content) {
        return store.write(records -> {
            RepeatGuard guard =
                    new RepeatGuard(records, 1, World.STRANGER, key, new RequestDigest("thu").part(content));
            Outcome<Boolean> repeated = guard.repeated();
            if (repeated instanceof Outcome.Done<Boolean> done && !done.value()) {
                guard.keep(Instant.EPOCH);
            }
            return repeated;
        });
    }
}

package vn.sodientu.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.audit.AuditPage;
import vn.sodientu.api.audit.AuditQuery;
import vn.sodientu.api.audit.AuditReport;
import vn.sodientu.api.audit.AuditSeal;
import vn.sodientu.api.audit.AuditService;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AuditVault;
import vn.sodientu.core.fake.World;

/** Which chains an actor gets to see. */
class AuditComponentTest {
    private static final AuditQuery ANY = new AuditQuery(Set.of(), null, null, null, null, null);

    private final World world = new World();
    private final List<Set<Long>> asked = new ArrayList<>();
    private final AuditService audit = new AuditComponent(world.policy, world.store, new FakeVault());
    private final Actor inspector = new Actor(
            "thanhtra",
            "Thanh Tra",
            List.of(new Grant(Role.INSPECTOR, world.district, null, null, LocalDate.of(2000, 1, 1), null)));

    /** Remembers the chains it was asked for. */
    private final class FakeVault implements AuditVault {
        @Override
        public AuditSeal seal() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<AuditSeal> lastSeal() {
            return Optional.empty();
        }

        @Override
        public String publicKeys() {
            return "seal-1 abc";
        }

        @Override
        public AuditReport verify(Set<Long> units) {
            asked.add(units);
            return new AuditReport(Instant.EPOCH, 0, 0, 0, 0, List.of());
        }

        @Override
        public AuditPage find(AuditQuery query, int limit, int offset) {
            asked.add(query.units());
            return new AuditPage(List.of(), 0);
        }
    }

    @Test
    void whoeverMayOnTheServerGetsAllChains() {
        assertThat(audit.verify(world.clerk, null).orThrow().clean()).isTrue();
        assertThat(asked).containsExactly(Set.of());
    }

    @Test
    void aUnitIsMeantWithEverythingBelowIt() {
        audit.rows(world.clerk, world.district, ANY, 10, 0).orThrow();
        assertThat(asked).singleElement().satisfies(chains -> assertThat(chains)
                .contains(world.district, world.school)
                .doesNotContain(world.province));
    }

    @Test
    void withoutAUnitAnInspectorGetsTheChainsOfTheOwnUnit() {
        world.policy.forbid((who, what, where) -> !where.equals(new Scope.OfUnit(world.district)));
        audit.verify(inspector, null).orThrow();
        assertThat(asked).singleElement().satisfies(chains -> assertThat(chains)
                .contains(world.district, world.school)
                .doesNotContain(world.province));
        assertThat(World.refusal(audit.verify(inspector, world.province)).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(World.refusal(audit.seal(inspector)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aStrangerGetsNothing() {
        assertThat(World.refusal(audit.verify(World.STRANGER, null)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(World.refusal(audit.rows(World.STRANGER, null, ANY, 1, 0)).kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(World.refusal(audit.publicKeys(World.STRANGER)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(World.refusal(audit.lastSeal(World.STRANGER)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(asked).isEmpty();
    }
}

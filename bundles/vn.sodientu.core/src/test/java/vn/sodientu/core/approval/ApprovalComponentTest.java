package vn.sodientu.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.approval.Approval;
import vn.sodientu.api.lock.LockArea;
import vn.sodientu.api.lock.LockPart;
import vn.sodientu.api.lock.NewLock;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.core.fake.World;
import vn.sodientu.domain.rule.Violation;
import vn.sodientu.domain.year.Period;

class ApprovalComponentTest {
    private final World world = new World();
    private final Actor homeroom = person("gvcn", Role.TEACHER);
    private final Actor principal = person("hieutruong", Role.PRINCIPAL);

    @Test
    void whatIsStillOpenIsNamedAndNothingIsConfirmed() {
        lock(LockPart.MARKS);
        Refusal refusal = World.refusal(world.approvals.confirm(homeroom, world.clazz.id(), Period.HK1, ""));
        assertThat(refusal.violations()).extracting(Violation::path).containsExactly("records");
        assertThat(World.refusal(world.approvals.confirm(homeroom, world.clazz.id(), Period.YEAR, ""))
                        .violations())
                .hasSize(4);
    }

    @Test
    void theHomeroomTeacherConfirmsAndThePrincipalApproves() {
        lock(LockPart.MARKS);
        lock(LockPart.RECORDS);
        assertThat(World.refusal(world.approvals.approve(principal, world.clazz.id(), Period.HK1, ""))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        world.approvals.confirm(homeroom, world.clazz.id(), Period.HK1, "").orThrow();
        assertThat(World.refusal(world.approvals.approve(homeroom, world.clazz.id(), Period.HK1, ""))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
        Approval approved = world.approvals
                .approve(principal, world.clazz.id(), Period.HK1, "")
                .orThrow();
        assertThat(approved.approvedAt()).isNotNull();
        assertThat(world.approvals
                        .approval(principal, world.clazz.id(), Period.HK1)
                        .orThrow())
                .isEqualTo(approved);
        assertThat(world.audit("results.approved")).hasSize(1);
    }

    @Test
    void anApprovalIsTakenBackWithAReason() {
        lock(LockPart.MARKS);
        lock(LockPart.RECORDS);
        world.approvals.confirm(homeroom, world.clazz.id(), Period.HK1, "").orThrow();
        assertThat(World.refusal(world.approvals.withdraw(principal, world.clazz.id(), Period.HK1, " "))
                        .kind())
                .isEqualTo(Refusal.Kind.INVALID);
        assertThat(world.approvals
                        .withdraw(principal, world.clazz.id(), Period.HK1, "sót điểm")
                        .orThrow()
                        .last())
                .isNull();
        world.approvals.confirm(homeroom, world.clazz.id(), Period.HK1, "").orThrow();
    }

    private void lock(LockPart part) {
        LockArea area = new LockArea(World.YEAR, null, null, part, Period.HK1, null, null, null);
        world.locks
                .lock(principal, new NewLock(world.school, area, null, null, "hết kì", ""))
                .orThrow();
    }

    private Actor person(String account, Role role) {
        return new Actor(
                account, account, List.of(new Grant(role, world.school, null, null, LocalDate.of(2000, 1, 1), null)));
    }
}

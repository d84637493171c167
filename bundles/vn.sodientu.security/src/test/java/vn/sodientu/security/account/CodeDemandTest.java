package vn.sodientu.security.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.choice.NewChoice;
import vn.sodientu.api.code.CodeService;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.security.SetClock;

/** Of whom a unit's choice requires one-time codes. */
final class CodeDemandTest {
    private final SetClock clock = new SetClock("2026-01-05T01:00:10Z");
    private String value = CodeService.REQUIRED;
    private final List<SchoolYear> asked = new ArrayList<>();
    private final CodeDemand demand = CodeDemand.chosen(new OneService(), clock);

    @Test
    void thoseWhoApproveAndNobodyElse() {
        for (Role role : Role.values()) {
            boolean approves = List.of(Role.ADMIN, Role.PRINCIPAL, Role.PROVINCE_OFFICER, Role.DISTRICT_OFFICER)
                    .contains(role);
            assertThat(demand.on(account(role, 3, null))).as(role.name()).isEqualTo(approves);
        }
    }

    @Test
    void onlyWhereTheUnitRequiresThemAndWhileTheRoleHolds() {
        assertThat(demand.on(account(Role.PRINCIPAL, 4, null))).isFalse();
        assertThat(demand.on(account(Role.PRINCIPAL, 3, LocalDate.of(2026, 1, 4))))
                .isFalse();
        assertThat(demand.on(account(Role.PRINCIPAL, 3, LocalDate.of(2026, 1, 5))))
                .isTrue();
        value = CodeService.OFFERED;
        assertThat(demand.on(account(Role.PRINCIPAL, 3, null))).isFalse();
    }

    @Test
    void theYearTurnsInAugust() {
        demand.on(account(Role.PRINCIPAL, 3, null));
        SetClock july = new SetClock("2026-07-31T10:00:00Z");
        CodeDemand.chosen(new OneService(), july).on(account(Role.PRINCIPAL, 3, null));
        SetClock august = new SetClock("2026-07-31T17:00:00Z");
        CodeDemand.chosen(new OneService(), august).on(account(Role.PRINCIPAL, 3, null));
        assertThat(asked).containsExactly(new SchoolYear(2025), new SchoolYear(2025), new SchoolYear(2026));
    }

    private static StoredAccount account(Role role, long unit, @Nullable LocalDate to) {
        Grant grant = new Grant(role, unit, null, null, LocalDate.of(2025, 8, 1), to);
        return new StoredAccount("lan", "Lan", "h", List.of(grant), null);
    }

    /** The choices of unit 3. */
    private final class Choices implements ChoiceService {
        @Override
        public Outcome<Choice> choose(Actor who, NewChoice choice) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<List<Choice>> history(Actor who, long unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Choice> effective(
                long unit, Choice.Kind kind, String key, SchoolYear year, @Nullable Integer grade) {
            asked.add(year);
            boolean here = unit == 3 && kind == Choice.Kind.SETTING && key.equals("signIn.codes");
            return here
                    ? Optional.of(new Choice(3, kind, key, null, year, null, value, "so", Instant.EPOCH))
                    : Optional.empty();
        }
    }

    /** Finds the choices only. */
    private final class OneService implements Services {
        @Override
        public <T> T get(Class<T> type) {
            return type.cast(new Choices());
        }

        @Override
        public <T> Optional<T> find(Class<T> type) {
            return Optional.of(get(type));
        }

        @Override
        public <T> List<T> all(Class<T> type) {
            return List.of(get(type));
        }
    }
}

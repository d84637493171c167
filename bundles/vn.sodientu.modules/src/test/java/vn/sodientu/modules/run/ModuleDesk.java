package vn.sodientu.modules.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.karaf.features.DeploymentListener;
import org.apache.karaf.features.FeaturesService;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AuditRecords;
import vn.sodientu.api.spi.records.ChoiceRecords;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.year.SchoolYear;

/** The services around the module service: who may, what units chose, and the audit. */
final class ModuleDesk {
    final List<Choice> choices = new ArrayList<>();
    final List<String> audit = new ArrayList<>();

    /** Administrators may do everything, officers may look at their unit. */
    static AccessPolicy policy() {
        return (who, what, where) -> {
            boolean looks =
                    who.is(Role.DISTRICT_OFFICER) && what == Permission.VIEW_CHOICES && where instanceof Scope.OfUnit;
            return who.is(Role.ADMIN) || looks
                    ? Optional.empty()
                    : Optional.of(Refusal.of(Refusal.Kind.FORBIDDEN, "account", "Không được.", "No."));
        };
    }

    static FeaturesService features() {
        return Fakes.of(FeaturesService.class, new Object() {
            @SuppressWarnings("unused")
            public void registerListener(DeploymentListener listener) {
                // No deployment happens in these tests.
            }
        });
    }

    /** The last choice of the unit itself. */
    ChoiceService choiceService() {
        return Fakes.of(ChoiceService.class, new Object() {
            @SuppressWarnings("unused")
            public Optional<Choice> effective(
                    long unit, Choice.Kind kind, String key, SchoolYear year, @Nullable Integer grade) {
                return choices.stream()
                        .filter(choice -> choice.unit() == unit && choice.key().equals(key))
                        .filter(choice -> choice.kind() == kind && choice.covers(year, grade))
                        .reduce((earlier, later) -> later);
            }
        });
    }

    RecordStore store() {
        Records records = Fakes.of(Records.class, new Object() {
            @SuppressWarnings("unused")
            public ChoiceRecords choices() {
                return Fakes.of(ChoiceRecords.class, new ChoiceTable());
            }

            @SuppressWarnings("unused")
            public AuditRecords audit() {
                return Fakes.of(AuditRecords.class, new AuditTable());
            }
        });
        return new RecordStore() {
            @Override
            public <T> T read(Function<Records, T> work) {
                return work.apply(records);
            }

            @Override
            public <T> T write(Function<Records, T> work) {
                return work.apply(records);
            }
        };
    }

    /** Choices. */
    final class ChoiceTable {
        public List<Choice> all() {
            return List.copyOf(choices);
        }
    }

    /** Audit rows as "account action subject". */
    final class AuditTable {
        public long append(long unit, Instant at, String account, String action, String subject, String detail) {
            audit.add(account + " " + action + " " + subject);
            return audit.size();
        }
    }
}

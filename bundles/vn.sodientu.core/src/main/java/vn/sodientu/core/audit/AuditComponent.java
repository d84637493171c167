package vn.sodientu.core.audit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.sodientu.api.access.AccessPolicy;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Permission;
import vn.sodientu.api.access.Scope;
import vn.sodientu.api.audit.AuditPage;
import vn.sodientu.api.audit.AuditQuery;
import vn.sodientu.api.audit.AuditReport;
import vn.sodientu.api.audit.AuditSeal;
import vn.sodientu.api.audit.AuditService;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AuditVault;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.core.common.Access;
import vn.sodientu.core.common.Missing;
import vn.sodientu.domain.school.Unit;

/** The audit: who may, and of which chains. */
@Component
public final class AuditComponent implements AuditService {
    private static final Scope SERVER = new Scope.OfServer();

    private final Access access;
    private final RecordStore store;
    private final AuditVault vault;

    @Activate
    public AuditComponent(@Reference AccessPolicy policy, @Reference RecordStore store, @Reference AuditVault vault) {
        this.access = new Access(policy);
        this.store = store;
        this.vault = vault;
    }

    @Override
    public Outcome<AuditReport> verify(Actor who, @Nullable Long unit) {
        return within(who, Permission.VERIFY_AUDIT, unit, chains -> Outcome.done(vault.verify(chains)));
    }

    @Override
    public Outcome<AuditSeal> seal(Actor who) {
        return access.guard(who, Permission.VERIFY_AUDIT, SERVER, () -> Outcome.done(vault.seal()));
    }

    @Override
    public Outcome<String> publicKeys(Actor who) {
        return known(who, vault::publicKeys);
    }

    @Override
    public Outcome<AuditSeal> lastSeal(Actor who) {
        return known(who, vault::lastSeal).then(seal -> seal.<Outcome<AuditSeal>>map(Outcome::done)
                .orElseGet(() -> Missing.refuse("seal", "Chưa có niêm phong nào", "There is no seal yet")));
    }

    @Override
    public Outcome<AuditPage> rows(Actor who, @Nullable Long unit, AuditQuery query, int limit, int offset) {
        return within(
                who,
                Permission.VIEW_AUDIT,
                unit,
                chains -> Outcome.done(vault.find(query.within(chains), limit, offset)));
    }

    /** Work on the chains of a unit; without a unit on all, or on those of the actor's own units. */
    private <T> Outcome<T> within(
            Actor who, Permission what, @Nullable Long unit, Function<Set<Long>, Outcome<T>> work) {
        if (unit != null) {
            return access.guard(who, what, new Scope.OfUnit(unit), () -> work.apply(below(Set.of(unit))));
        }
        if (access.allows(who, what, SERVER)) {
            return work.apply(Set.of());
        }
        Set<Long> own = new HashSet<>();
        who.grants().stream()
                .map(Grant::unit)
                .filter(place -> access.allows(who, what, new Scope.OfUnit(place)))
                .forEach(own::add);
        return own.isEmpty() ? access.guard(who, what, SERVER, () -> work.apply(Set.of())) : work.apply(below(own));
    }

    /** Units and everything below them; the store answers parents before children. */
    private Set<Long> below(Set<Long> tops) {
        Set<Long> all = new HashSet<>(tops);
        for (Unit unit : store.read(records -> records.units().all())) {
            if (unit.parent() != null && all.contains(unit.parent())) {
                all.add(unit.id());
            }
        }
        return all;
    }

    /** For whoever holds any role: neither keys nor seals say anything of anybody. */
    private <T> Outcome<T> known(Actor who, Supplier<T> work) {
        return who.grants().isEmpty()
                ? Outcome.refused(Refusal.of(
                        Refusal.Kind.FORBIDDEN,
                        "",
                        "Tài khoản chưa được giao vai trò nào",
                        "The account holds no role"))
                : Outcome.done(work.get());
    }
}

package vn.sodientu.modules.run;

import java.time.Clock;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.spi.records.RecordStore;

/** Who installed and removed what, in the audit chain of the administrator's unit. */
final class ModuleAudit {
    /** The chain of the server itself, for actors without a unit. */
    private static final long SERVER = 0;

    private final RecordStore store;
    private final Clock clock;

    ModuleAudit(RecordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void append(Actor who, String action, String module, String detail) {
        long unit = who.grants().isEmpty() ? SERVER : who.grants().get(0).unit();
        store.write(records -> records.audit().append(unit, clock.instant(), who.account(), action, module, detail));
    }
}

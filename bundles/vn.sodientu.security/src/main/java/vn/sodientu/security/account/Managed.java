package vn.sodientu.security.account;

import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.RecordStore;

/** Finds accounts for those who manage them. */
record Managed(RecordStore store, Managers managers) {
    /** An account that the actor may manage. Who does not manage the server cannot probe for names. */
    Outcome<StoredAccount> find(Actor who, String name) {
        Optional<StoredAccount> found = store.read(records -> records.accounts().find(name));
        Optional<Refusal> refusal =
                found.isPresent() ? managers.refusal(who, found.get().grants()) : managers.ofServer(who);
        if (refusal.isPresent()) {
            return Outcome.refused(managers.ofServer(who).orElse(refusal.get()));
        }
        return found.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        Refusal.Kind.NOT_FOUND, "account", "Không có tài khoản này.", "There is no such account.")));
    }
}

package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.account.AccountState;

/** An account as those see it who manage it. */
@Schema(name = "ManagedAccount")
record AccountStateView(
        String account,
        String displayName,
        List<GrantView> grants,
        boolean closed,
        @Schema(description = "First day, null for no beginning") @Nullable LocalDate from,
        @Schema(description = "Last day, null for no end") @Nullable LocalDate to,
        @Schema(description = "The password was reset and its owner has not replaced it yet") boolean mustChange) {
    static AccountStateView of(AccountState state, Locale locale) {
        return new AccountStateView(
                state.name(),
                state.displayName(),
                state.grants().stream()
                        .map(grant -> GrantView.of(grant, locale))
                        .toList(),
                state.bounds().closed(),
                state.bounds().from(),
                state.bounds().to(),
                state.mustChange());
    }
}

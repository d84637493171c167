package vn.sodientu.rest.server;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import vn.sodientu.api.access.Actor;

/** An account and what it may be to which unit. */
@Schema(name = "Account")
record AccountView(String account, String displayName, List<GrantView> grants) {
    static AccountView of(Actor actor, Locale locale) {
        return new AccountView(
                actor.account(),
                actor.displayName(),
                actor.grants().stream()
                        .map(grant -> GrantView.of(grant, locale))
                        .toList());
    }
}

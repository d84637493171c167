package vn.sodientu.rest;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.lookup.MissingServiceException;
import vn.sodientu.api.lookup.Services;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.outcome.Refusal;
import vn.sodientu.api.spi.health.HealthProbe;

/** Services a test puts up; the account gvcn with the password mat-khau may sign in from the start. */
public final class FakeServices implements Services {
    /** Who signs in. */
    public static final Actor GVCN = new Actor("gvcn", "Cô Lan", List.of());

    private final Map<Class<?>, Object> known = new HashMap<>();

    /** Knows accounts only. */
    public FakeServices() {
        AccountService accounts = put(AccountService.class);
        when(accounts.signIn(anyString(), anyString(), anyString()))
                .thenReturn(Outcome.refused(Refusal.of(
                        Refusal.Kind.UNAUTHENTICATED, "", "Sai tài khoản hoặc mật khẩu", "Wrong account or password")));
        when(accounts.signIn(eq("gvcn"), eq("mat-khau"), anyString())).thenReturn(Outcome.done(GVCN));
        when(accounts.actor(anyString())).thenReturn(Optional.empty());
        when(accounts.refresh(any())).thenReturn(Optional.of(GVCN));
    }

    /** Puts up a mock. */
    public <T> T put(Class<T> type) {
        T service = mock(type);
        known.put(type, service);
        return service;
    }

    /** Takes a service away. */
    public void remove(Class<?> type) {
        known.remove(type);
    }

    @Override
    public <T> T get(Class<T> type) {
        return find(type).orElseThrow(() -> new MissingServiceException(type));
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(known.get(type)));
    }

    @Override
    public <T> List<T> all(Class<T> type) {
        return type == HealthProbe.class ? find(type).stream().toList() : List.of();
    }
}

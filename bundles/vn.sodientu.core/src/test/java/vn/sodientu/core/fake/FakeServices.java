package vn.sodientu.core.fake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.lookup.MissingServiceException;
import vn.sodientu.api.lookup.Services;

/** The services a test put up. */
public final class FakeServices implements Services {
    private final Map<Class<?>, Object> known = new HashMap<>();

    public <T> void put(Class<T> type, T service) {
        known.put(type, service);
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
        return find(type).stream().toList();
    }
}

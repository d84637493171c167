package vn.sodientu.core.memory;

import java.util.Optional;
import vn.sodientu.api.spi.records.RequestRecords;
import vn.sodientu.api.spi.records.StaleRecordException;

/** Kept requests. */
record MemoryRequests(Tables tables) implements RequestRecords {
    @Override
    public Optional<Kept> find(long school, String account, String key) {
        return Optional.ofNullable(tables.requests.get(school + "/" + account + "/" + key));
    }

    @Override
    public void keep(long school, String account, String key, Kept request) {
        if (tables.requests.putIfAbsent(school + "/" + account + "/" + key, request) != null) {
            throw new StaleRecordException("request", new IllegalStateException());
        }
    }
}

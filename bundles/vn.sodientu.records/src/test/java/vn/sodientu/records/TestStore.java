package vn.sodientu.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;

/** A store with reads of one kind of answer each, which assertThat can tell apart. */
record TestStore(RecordStore store) implements RecordStore {
    @Override
    public <T> T read(Function<Records, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T write(Function<Records, T> work) {
        return store.write(work);
    }

    <T> List<T> list(Function<Records, List<T>> work) {
        return store.read(work);
    }

    <T> Optional<T> one(Function<Records, Optional<T>> work) {
        return store.read(work);
    }

    <K, V> Map<K, V> map(Function<Records, Map<K, V>> work) {
        return store.read(work);
    }

    long number(ToLongFunction<Records> work) {
        return store.<Long>read(work::applyAsLong);
    }
}

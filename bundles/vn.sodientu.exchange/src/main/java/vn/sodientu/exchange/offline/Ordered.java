package vn.sodientu.exchange.offline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies that keep their order, as the rows and columns of a workbook need it. */
final class Ordered {
    private Ordered() {}

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}

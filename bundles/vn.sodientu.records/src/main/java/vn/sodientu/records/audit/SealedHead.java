package vn.sodientu.records.audit;

import java.util.Comparator;
import java.util.List;

/** Where a chain had got to. */
record SealedHead(long unit, long last, String hash) {
    /** One hash over many heads. */
    static String root(List<SealedHead> heads) {
        return Digests.of(heads.stream()
                .sorted(Comparator.comparingLong(SealedHead::unit))
                .map(SealedHead::line)
                .toList());
    }

    String line() {
        return unit + " " + last + " " + hash;
    }
}

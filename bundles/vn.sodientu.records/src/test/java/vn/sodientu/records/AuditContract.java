package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.records.AuditRecords.Row;
import vn.sodientu.records.audit.AuditHash;

/** The audit chain. */
abstract class AuditContract {
    private static final AtomicLong UNITS = new AtomicLong(1_000_000);
    private final TestStore store;
    private final long unit = UNITS.incrementAndGet();

    AuditContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void aChainBeginsAtOneAndEachRowCarriesTheHashOfTheOneBefore() {
        assertThat(store.number(r -> r.audit().last(unit))).isZero();

        long first = append("Điểm 8A | môn Toán");
        long second = append("");

        List<Row> rows = rows();
        assertThat(List.of(first, second)).containsExactly(1L, 2L);
        assertThat(store.number(r -> r.audit().last(unit))).isEqualTo(2);
        assertThat(rows).extracting(Row::detail).containsExactly("Điểm 8A | môn Toán", "");
        assertThat(rows.get(0).previous()).isEmpty();
        assertChained(rows);
    }

    @Test
    void momentsAreKeptToTheMicrosecondAndHashedAsKept() {
        store.write(r ->
                r.audit().append(unit, Instant.parse("2025-10-01T01:02:03.123456789Z"), "a", "marks.enter", "s", "d"));

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.at()).isEqualTo(Instant.parse("2025-10-01T01:02:03.123456Z"));
            assertThat(row.hash()).isEqualTo(AuditHash.of(row));
        });
    }

    @Test
    void eightWritersAtOnceLeaveNoGap() throws Exception {
        int each = 25;
        Together.run(8, writer -> {
            for (int i = 0; i < each; i++) {
                append("w" + writer + "." + i);
            }
            return writer;
        });

        List<Row> rows = rows();
        assertThat(rows)
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 8L * each).boxed().toList());
        assertChained(rows);
    }

    @Test
    void aTransactionThatFailsLeavesNoNumberOut() {
        append("one");
        assertThatThrownBy(() -> store.write(r -> {
                    r.audit().append(unit, Sample.NOW, "a", "marks.enter", "s", "lost");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(append("two")).isEqualTo(2);
        assertThat(rows()).extracting(Row::detail).containsExactly("one", "two");
    }

    @Test
    void severalRowsOfOneTransactionFollowOneAnother() {
        List<Long> numbers = store.write(r -> List.of(
                r.audit().append(unit, Sample.NOW, "a", "x", "s", "1"),
                r.audit().append(unit, Sample.NOW, "a", "x", "s", "2"),
                r.audit().last(unit)));

        assertThat(numbers).containsExactly(1L, 2L, 2L);
        assertChained(rows());
    }

    @Test
    void rowsAreReadInParts() {
        for (int i = 1; i <= 5; i++) {
            append("r" + i);
        }

        assertThat(store.list(r -> r.audit().rows(unit, 2, 3)))
                .extracting(Row::detail)
                .containsExactly("r2", "r3", "r4");
        assertThat(store.list(r -> r.audit().rows(unit, 6, 3))).isEmpty();
    }

    private long append(String detail) {
        return store.write(r -> r.audit().append(unit, Sample.NOW, "cô.giáo", "marks.enter", "12-3-TOAN-1", detail));
    }

    private List<Row> rows() {
        return store.read(r -> r.audit().rows(unit, 1, 1_000));
    }

    private static void assertChained(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).hash()).isEqualTo(AuditHash.of(rows.get(i)));
            assertThat(rows.get(i).previous())
                    .isEqualTo(i == 0 ? "" : rows.get(i - 1).hash());
        }
    }
}

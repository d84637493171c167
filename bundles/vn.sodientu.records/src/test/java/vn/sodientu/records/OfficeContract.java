package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.choice.Choice;
import vn.sodientu.api.print.PrintOrder;
import vn.sodientu.api.print.PrintOrderId;
import vn.sodientu.api.spi.records.RequestRecords.Kept;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.text.LocalText;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/** Choices, kept requests and print orders. */
abstract class OfficeContract {
    private final TestStore store;

    OfficeContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void choicesComeOldestFirstWithAllTheirParts() {
        long unit = Sample.in(store, 0).school().id();
        Choice later = new Choice(
                unit,
                Choice.Kind.SETTING,
                "tên-trường",
                null,
                Sample.YEAR,
                null,
                "Trường THCS Ơn Đức",
                "sở",
                Sample.NOW.plusSeconds(1));
        Choice earlier = new Choice(
                unit,
                Choice.Kind.REGULATION,
                "regulation",
                9,
                Sample.YEAR,
                new SchoolYear(2026),
                "TT22/1.0.1",
                "sở",
                Sample.NOW);
        store.write(r -> {
            r.choices().add(later);
            r.choices().add(earlier);
            return unit;
        });

        assertThat(store.list(r -> r.choices().all()))
                .filteredOn(choice -> choice.unit() == unit)
                .containsExactly(earlier, later);
    }

    @Test
    void aRequestIsRecognisedByItsKeyAccountAndSchool() {
        Kept kept = new Kept("ab12", Sample.NOW);
        keep(7, "a", "khóa-1", kept);

        assertThat(store.one(r -> r.requests().find(7, "a", "khóa-1"))).contains(kept);
        assertThat(store.one(r -> r.requests().find(7, "b", "khóa-1"))).isEmpty();
        assertThat(store.one(r -> r.requests().find(8, "a", "khóa-1"))).isEmpty();
        assertThat(store.one(r -> r.requests().find(7, "a", "khóa-2"))).isEmpty();
    }

    @Test
    void aKeyUsedTwiceAtOnceIsRefused() {
        keep(9, "a", "k", new Kept("ab12", Sample.NOW));

        assertThatThrownBy(() -> keep(9, "a", "k", new Kept("cd34", Sample.NOW)))
                .isInstanceOf(StaleRecordException.class);
    }

    @Test
    void anOrderGoesFromQueuedToDoneAndIsUnfinishedOnlyBefore() {
        Sample sample = Sample.in(store, 0);
        PrintOrderId id = store.write(r -> r.prints().next(sample.school().id()));
        PrintOrder queued = order(sample, id, PrintOrder.State.QUEUED, null);
        PrintOrder done = order(sample, id, PrintOrder.State.DONE, null);

        save(queued);
        assertThat(store.list(r -> r.prints().unfinished())).contains(queued);
        save(order(sample, id, PrintOrder.State.RUNNING, null));
        save(done);

        assertThat(store.list(r -> r.prints().unfinished()))
                .extracting(PrintOrder::id)
                .doesNotContain(id);
        assertThat(store.one(r -> r.prints().find(id))).contains(done);
    }

    @Test
    void aFailedOrderKeepsItsReason() {
        Sample sample = Sample.in(store, 0);
        PrintOrderId id = store.write(r -> r.prints().next(sample.school().id()));
        PrintOrder failed = order(sample, id, PrintOrder.State.FAILED, new LocalText("Thiếu chữ ‘ỡ’", "Glyph missing"));

        save(failed);

        assertThat(store.one(r -> r.prints().find(id))).contains(failed);
    }

    @Test
    void aFileOfAMegabyteComesBackByteForByteAndIsWrittenOnce() {
        Sample sample = Sample.in(store, 0);
        PrintOrderId id = store.write(r -> r.prints().next(sample.school().id()));
        save(order(sample, id, PrintOrder.State.DONE, null));
        byte[] pdf = new byte[1 << 20];
        new Random(1).nextBytes(pdf);

        assertThat(store.one(r -> r.prints().file(id))).isEmpty();
        keepFile(id, pdf);

        assertThat(store.one(r -> r.prints().file(id)))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(pdf));
        assertThatThrownBy(() -> keepFile(id, new byte[] {1})).isInstanceOf(StaleRecordException.class);
    }

    private void keep(long school, String account, String key, Kept kept) {
        store.write(r -> {
            r.requests().keep(school, account, key, kept);
            return key;
        });
    }

    private void save(PrintOrder order) {
        store.write(r -> {
            r.prints().save(order);
            return order;
        });
    }

    private void keepFile(PrintOrderId id, byte[] pdf) {
        store.write(r -> {
            r.prints().keepFile(id, pdf);
            return id;
        });
    }

    private static PrintOrder order(
            Sample sample, PrintOrderId id, PrintOrder.State state, @Nullable LocalText failure) {
        return new PrintOrder(
                id,
                sample.clazz(),
                Period.YEAR,
                "so-theo-doi-thcs",
                "1.2.0",
                new RegulationId("TT22", "1.0.0"),
                state,
                45,
                44,
                30,
                "0f".repeat(32),
                12,
                "cô.giáo",
                Sample.NOW,
                failure);
    }
}

package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.school.School;

/** What one call of the store promises. */
abstract class TransactionContract {
    private static final String SERIALIZATION_FAILURE = "40001";
    private final TestStore store;

    TransactionContract(TestDatabase database) {
        store = new TestStore(database.store());
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        Sample sample = Sample.in(store, 0);
        PupilId[] lost = new PupilId[1];

        assertThatThrownBy(() -> store.write(r -> {
                    Pupil pupil = r.pupils()
                            .add(sample.school().id(), Sample.drafts(1))
                            .get(0);
                    lost[0] = pupil.id();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(store.one(r -> r.pupils().find(lost[0]))).isEmpty();
    }

    @Test
    void workIsRunAgainUpToFiveTimes() {
        AtomicInteger runs = new AtomicInteger();
        School school = store.write(r -> {
            School added = Sample.school(r, "Lần " + runs.incrementAndGet());
            if (runs.get() <= 5) {
                throw askedToRetry();
            }
            return added;
        });

        assertThat(runs).hasValue(6);
        assertThat(store.list(r -> r.units().schools()))
                .filteredOn(stored -> stored.name().startsWith("Lần "))
                .containsExactly(school);
    }

    @Test
    void workThatFailsASixthTimeIsGivenBackAsStale() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> store.write(r -> {
                    runs.incrementAndGet();
                    throw askedToRetry();
                }))
                .isInstanceOf(StaleRecordException.class);
        assertThat(runs).hasValue(6);
    }

    @Test
    void aFaultIsNotRunAgain() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> store.write(r -> {
                    runs.incrementAndGet();
                    throw new PersistenceException(new SQLException("No such table", "42X05"));
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void aCallWithinACallTakesPartInIt() {
        Sample sample = Sample.in(store, 0);

        Optional<Pupil> seen = store.write(r -> {
            Pupil added = store.write(inner ->
                    inner.pupils().add(sample.school().id(), Sample.drafts(1)).get(0));
            return store.read(inner -> inner.pupils().find(added.id()));
        });

        assertThat(seen).isPresent();
    }

    @Test
    void aFailureWithinCannotBeCommittedByWhoCaughtIt() {
        Sample sample = Sample.in(store, 0);

        assertThatThrownBy(() -> store.write(r -> {
                    List<Pupil> added = r.pupils().add(sample.school().id(), Sample.drafts(1));
                    try {
                        return store.write(inner -> {
                            throw new IllegalStateException("on purpose");
                        });
                    } catch (IllegalStateException e) {
                        return added;
                    }
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(store.list(r -> r.pupils().enrolments(sample.clazz()))).isEmpty();
    }

    @Test
    void aReadingTransactionChangesNothing() {
        assertThatThrownBy(() -> store.read(r -> Sample.school(r, "Không"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.read(r -> store.write(inner -> Sample.school(inner, "Không"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static PersistenceException askedToRetry() {
        return new PersistenceException(new SQLException("could not serialize access", SERIALIZATION_FAILURE));
    }
}

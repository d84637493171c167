package vn.sodientu.records.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.eclipse.persistence.exceptions.EclipseLinkException;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.records.database.Dialect;
import vn.sodientu.records.jpa.TableStore;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.ServerKeys;

/** One call is one transaction. A call made within another one takes part in that one. */
final class Transactions implements RecordStore, TableStore {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final int RETRIES = 5;
    private static final int PAUSE_MILLIS = 20;

    private final EntityManagerFactory factory;
    private final Dialect dialect;
    private final Gate gate;
    private final ServerKeys keys;
    /** Not static: a thread may be in two stores at once, as when records are copied from one to the other. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<Open> current = new ThreadLocal<>();

    /** The transaction a thread is in. */
    private record Open(EntityManager manager, Tables tables, JpaRecords records) {}

    Transactions(EntityManagerFactory factory, Dialect dialect, Gate gate, ServerKeys keys) {
        this.factory = factory;
        this.dialect = dialect;
        this.gate = gate;
        this.keys = keys;
    }

    @Override
    public <T> T read(Function<Records, T> work) {
        return run(work, false);
    }

    @Override
    public <T> T write(Function<Records, T> work) {
        Open open = current.get();
        if (open != null && !open.tables().writing()) {
            throw new IllegalStateException("A reading transaction cannot become a writing one");
        }
        return run(work, true);
    }

    @Override
    public <T> T readTables(Function<Tables, T> work) {
        return read(records -> work.apply(tables()));
    }

    @Override
    public <T> T writeTables(Function<Tables, T> work) {
        return write(records -> work.apply(tables()));
    }

    private Tables tables() {
        return current.get().tables();
    }

    private <T> T run(Function<Records, T> work, boolean writing) {
        Open open = current.get();
        return open == null ? again(work, writing) : within(open, work);
    }

    /** What fails inside must not be committed by an outer caller who goes on. */
    private static <T> T within(Open open, Function<Records, T> work) {
        boolean done = false;
        try {
            T answer = work.apply(open.records());
            done = true;
            return answer;
        } finally {
            if (!done) {
                open.manager().getTransaction().setRollbackOnly();
            }
        }
    }

    private <T> T again(Function<Records, T> work, boolean writing) {
        for (int retry = 0; ; retry++) {
            try {
                return writing ? gate.write(() -> once(work, true)) : gate.read(() -> once(work, false));
            } catch (PersistenceException | EclipseLinkException e) {
                Conflict conflict = Conflict.of(e);
                if (conflict == Conflict.NONE) {
                    throw e;
                }
                if (conflict == Conflict.STALE || retry == RETRIES) {
                    throw new StaleRecordException("Somebody else wrote the same rows", e);
                }
                LOG.debug("The database asks for retry {} of a transaction", retry + 1);
                pause(retry);
            }
        }
    }

    /** A random pause, so that two who got in each other's way do not meet again. */
    private static void pause(int retry) {
        long longest = TimeUnit.MILLISECONDS.toNanos((long) PAUSE_MILLIS << retry);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest));
    }

    private <T> T once(Function<Records, T> work, boolean writing) {
        EntityManager manager = factory.createEntityManager();
        try {
            manager.getTransaction().begin();
            Tables tables = new Tables(manager, dialect, writing);
            current.set(new Open(manager, tables, begin(manager, tables)));
            T answer = work.apply(current.get().records());
            if (writing) {
                current.get().records().audit().finish();
                manager.getTransaction().commit();
            }
            return answer;
        } finally {
            current.remove();
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    private JpaRecords begin(EntityManager manager, Tables tables) {
        // From here on every read uses the transaction's own connection; EclipseLink would otherwise take one per query
        // until the first change.
        manager.unwrap(UnitOfWork.class).beginEarlyTransaction();
        if (!tables.writing() && !dialect.beginRead().isEmpty()) {
            manager.createNativeQuery(dialect.beginRead()).executeUpdate();
        }
        return JpaRecords.over(tables, keys);
    }
}

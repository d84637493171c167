package vn.sodientu.records.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import vn.sodientu.records.database.Dialect;

/**
 * The tables within one transaction. Rows are plain values to everybody above: they are sent to the database at once
 * and forgotten, so that a later read always sees what is stored.
 */
public final class Tables {
    /** Lists longer than this are asked for in parts. */
    private static final int LONGEST_LIST = 500;

    private final EntityManager manager;
    private final Dialect dialect;
    private final boolean writing;

    /**
     * Over an open transaction.
     *
     * @param writing whether rows may be changed in it
     */
    public Tables(EntityManager manager, Dialect dialect, boolean writing) {
        this.manager = manager;
        this.dialect = dialect;
        this.writing = writing;
    }

    /** The kind of database. */
    public Dialect dialect() {
        return dialect;
    }

    /** Whether this is a writing transaction. */
    public boolean writing() {
        return writing;
    }

    /**
     * One row by its key.
     *
     * @param key condition on x that names the whole key, with parameters ?1, ?2 and so on
     */
    public <T> Optional<T> find(Class<T> type, String key, Object... parameters) {
        return byKey(type, key, parameters).getResultStream().findFirst();
    }

    /** One row by its key, locked until the transaction ends. */
    public <T> Optional<T> lock(Class<T> type, String key, Object... parameters) {
        return byKey(type, key, parameters)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    // Not EntityManager.find: the order in which it wants the parts of a key is not defined without a key class.
    private <T> TypedQuery<T> byKey(Class<T> type, String key, Object... parameters) {
        String jpql = "select x from " + type.getSimpleName() + " x where " + key;
        TypedQuery<T> query = manager.createQuery(jpql, type);
        bind(query, parameters);
        return query;
    }

    /** Rows or columns by JPQL with parameters ?1, ?2 and so on. */
    public <T> List<T> list(Class<T> type, String jpql, Object... parameters) {
        TypedQuery<T> query = manager.createQuery(jpql, type);
        bind(query, parameters);
        return query.getResultList();
    }

    /** The first rows by JPQL. */
    public <T> List<T> first(int limit, Class<T> type, String jpql, Object... parameters) {
        TypedQuery<T> query = manager.createQuery(jpql, type);
        bind(query, parameters);
        return query.setMaxResults(limit).getResultList();
    }

    /** A part of the rows by JPQL. */
    public <T> List<T> part(int offset, int limit, Class<T> type, String jpql, Object... parameters) {
        TypedQuery<T> query = manager.createQuery(jpql, type);
        bind(query, parameters);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** Asks for the keys of a long list in parts, because databases limit the number of parameters. */
    public <K, T> List<T> inParts(Collection<K> keys, Function<List<K>, List<T>> ask) {
        List<K> all = List.copyOf(keys);
        List<T> answers = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LONGEST_LIST) {
            answers.addAll(ask.apply(all.subList(from, Math.min(all.size(), from + LONGEST_LIST))));
        }
        return answers;
    }

    /** Adds rows in one batch. */
    public void add(Collection<?> rows) {
        requireWriting();
        rows.forEach(manager::persist);
        send();
    }

    /** Sends what was changed on rows found before. */
    public void send() {
        requireWriting();
        manager.flush();
        manager.clear();
    }

    /** Deletes or changes by JPQL. */
    public void execute(String jpql, Object... parameters) {
        requireWriting();
        Query query = manager.createQuery(jpql);
        bind(query, parameters);
        query.executeUpdate();
    }

    /** Changes by SQL, where JPQL has no word for it. */
    public void executeSql(String sql, Object... parameters) {
        requireWriting();
        Query query = manager.createNativeQuery(sql);
        bind(query, parameters);
        query.executeUpdate();
    }

    /**
     * Keeps the rows of a table as they are until this transaction ends; writers of the table wait. For tables whose
     * rows say what other writers may do. Needless when reading, and where writers pass one after the other anyway.
     */
    public void steady(String table) {
        if (writing && !dialect.oneWriter()) {
            executeSql("lock table " + table + " in share mode");
        }
    }

    /** The next number for a row class. */
    public long next(Class<?> type) {
        requireWriting();
        AbstractSession session = manager.unwrap(AbstractSession.class);
        return ((Number) session.getSequencing().getNextValue(type)).longValue();
    }

    private static void bind(Query query, Object... parameters) {
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
    }

    private void requireWriting() {
        if (!writing) {
            throw new IllegalStateException("A reading transaction cannot change rows");
        }
    }
}

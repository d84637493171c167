package vn.sodientu.records.store;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failed transaction means. */
enum Conflict {
    /** Somebody else wrote the row first. */
    STALE,
    /** The database gave up this transaction for another one; it may be run again. */
    RETRY,
    /** Neither: a fault. */
    NONE;

    private static final String DUPLICATE_KEY = "23505";
    /** Serialization failure and deadlock: of SQL and both databases, of PostgreSQL, and Derby's lock time-out. */
    private static final Set<String> AGAIN = Set.of("40001", "40P01", "40XL1");

    static Conflict of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return STALE;
            }
            if (cause instanceof SQLException sql) {
                Conflict conflict = of(sql);
                if (conflict != NONE) {
                    return conflict;
                }
            }
        }
        return NONE;
    }

    /** A failed batch keeps the reason in the exceptions that follow. */
    private static Conflict of(SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            String state = next.getSQLState();
            if (DUPLICATE_KEY.equals(state)) {
                return STALE;
            }
            if (isAgain(state)) {
                return RETRY;
            }
        }
        return NONE;
    }

    private static boolean isAgain(@Nullable String state) {
        return state != null && AGAIN.contains(state);
    }
}

package vn.sodientu.records.jpa;

import java.util.function.Function;

/** Transactions on the tables themselves, for what is below the repositories. */
public interface TableStore {
    /** Reads in one consistent snapshot. */
    <T> T readTables(Function<Tables, T> work);

    /** Writes in one transaction; the work may be run again. */
    <T> T writeTables(Function<Tables, T> work);
}

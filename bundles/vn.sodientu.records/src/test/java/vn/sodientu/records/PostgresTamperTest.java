package vn.sodientu.records;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** A part of the tamperings on PostgreSQL. */
class PostgresTamperTest {
    private static final TestDatabase DATABASE = TestDatabase.postgres();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Nested
    class Tamperings extends TamperContract {
        Tamperings() {
            super(DATABASE, 50);
        }
    }
}

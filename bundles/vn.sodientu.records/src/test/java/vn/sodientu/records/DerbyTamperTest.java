package vn.sodientu.records;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** 200 tamperings on Derby. */
class DerbyTamperTest {
    private static final TestDatabase DATABASE = TestDatabase.derby();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Nested
    class Tamperings extends TamperContract {
        Tamperings() {
            super(DATABASE, 200);
        }
    }
}

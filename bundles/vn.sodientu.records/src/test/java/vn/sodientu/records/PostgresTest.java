package vn.sodientu.records;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;

/** Every contract on PostgreSQL. */
class PostgresTest {
    private static final TestDatabase DATABASE = TestDatabase.postgres();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Nested
    class Rosters extends RosterContract {
        Rosters() {
            super(DATABASE);
        }
    }

    @Nested
    class Registers extends RegisterContract {
        Registers() {
            super(DATABASE);
        }
    }

    @Nested
    class Arrangements extends ArrangementContract {
        Arrangements() {
            super(DATABASE);
        }
    }

    @Nested
    class Yearbooks extends YearbookContract {
        Yearbooks() {
            super(DATABASE);
        }
    }

    @Nested
    class Results extends ResultContract {
        Results() {
            super(DATABASE);
        }
    }

    @Nested
    class Audits extends AuditContract {
        Audits() {
            super(DATABASE);
        }
    }

    @Nested
    class Offices extends OfficeContract {
        Offices() {
            super(DATABASE);
        }
    }

    @Nested
    class Locks extends LockContract {
        Locks() {
            super(DATABASE);
        }
    }

    @Nested
    class Turns extends TurnContract {
        Turns() {
            super(DATABASE);
        }
    }

    @Nested
    class Censuses extends CensusContract {
        Censuses() {
            super(DATABASE);
        }
    }

    @Nested
    class Accounts extends AccountContract {
        Accounts() {
            super(DATABASE);
        }
    }

    @Nested
    class Transactions extends TransactionContract {
        Transactions() {
            super(DATABASE);
        }
    }

    @Nested
    class Servers extends SharedServerContract {
        Servers() {
            super(DATABASE);
        }
    }
}

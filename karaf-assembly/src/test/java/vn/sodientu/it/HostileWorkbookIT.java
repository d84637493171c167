package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is sent as a workbook may be anything. */
class HostileWorkbookIT {
    private static final int MUTANTS = 400;

    private final Server server = Server.shared();

    @Test
    void spoiltWorkbooksAreReadOrRefusedButNeverBreakAnything() {
        Api admin = server.as("admin");
        String school = Demo.school(server);
        HostileWorkbooks.Tally tally = new HostileWorkbooks(admin, school).send(MUTANTS);
        assertThat(tally.unhandled()).isEmpty();
        assertThat(tally.answers()).containsOnlyKeys(200, 422);
        admin.get("/health").expect(200);
    }
}

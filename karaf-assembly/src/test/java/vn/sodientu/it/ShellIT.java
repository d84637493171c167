package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The commands of district IT, over ssh. */
@Order(60)
class ShellIT {
    private static final Shell SHELL = new Shell(Server.shared());

    @Test
    void statusNamesThePartsAndTheDatabase() {
        assertThat(SHELL.run("sodientu:status")).contains("database", "UP", "jdbc:derby");
    }

    @Test
    void regulationsAreListedWithTheirVersions() {
        assertThat(SHELL.run("sodientu:regulations")).contains("TT58", "TT58_26", "TT22", "1.0.0");
    }

    @Test
    void templatesAreListedWithTheirVersions() {
        assertThat(SHELL.run("sodientu:templates")).contains("so-theo-doi-thcs", "1.0.0");
    }

    @Test
    void theDefaultAccountOfTheContainerDoesNotExist() {
        assertThat(Shell.signsIn(Server.shared().sshPort(), "karaf", "karaf")).isFalse();
        assertThat(Shell.signsIn(Server.shared().sshPort(), "admin", "admin")).isFalse();
    }
}

package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of other people's work, in the sources and in what is shipped. */
@Order(5)
class ThirdPartyIT {
    private static final String LIST = "THIRD-PARTY.txt";

    private static final Path ASSEMBLY =
            Path.of(System.getProperty("sodientu.assembly", "target/assembly")).toAbsolutePath();

    @Test
    void theListInTheSourcesIsTheOneThatIsShipped() throws IOException {
        assertThat(Files.readAllLines(Command.ROOT.resolve(LIST)))
                .as("Copy karaf-assembly/target/assembly/%s to the root and commit it", LIST)
                .isEqualTo(Files.readAllLines(ASSEMBLY.resolve(LIST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, "THIRD-PARTY-JAVASCRIPT.txt", "LICENSE"})
    void nothingIsShippedWithoutItsLicences(String file) throws IOException {
        assertThat(Files.size(ASSEMBLY.resolve(file))).isPositive();
    }
}

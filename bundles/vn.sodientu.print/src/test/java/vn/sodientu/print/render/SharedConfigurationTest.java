package vn.sodientu.print.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.junit.jupiter.api.Test;

class SharedConfigurationTest {
    private static Configuration configuration() throws Exception {
        try (InputStream xml = LayoutEngine.class.getResourceAsStream("/fop.xml")) {
            return SharedConfiguration.of(new DefaultConfigurationBuilder().build(xml));
        }
    }

    private static int triplets(Configuration configuration) {
        int count = 0;
        for (Configuration renderer : configuration.getChild("renderers").getChildren("renderer")) {
            for (Configuration font : renderer.getChild("fonts").getChildren("font")) {
                count += font.getChildren("font-triplet").length;
            }
        }
        return count;
    }

    @Test
    void manyThreadsReadTheSameTree() throws Exception {
        Configuration shared = configuration();
        Callable<Integer> reading = () -> {
            int least = Integer.MAX_VALUE;
            for (int time = 0; time < 2_000; time++) {
                least = Math.min(least, triplets(shared));
            }
            return least;
        };
        var pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> done : pool.invokeAll(Collections.nCopies(8, reading))) {
                assertThat(done.get()).isEqualTo(13);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whatTheConfigurationRefusesKeepsItsOwnException() throws Exception {
        Configuration shared = configuration();

        assertThat(shared.getAttribute("version", "")).isEqualTo("1.0");
        assertThatThrownBy(() -> shared.getValueAsInteger()).isInstanceOf(ConfigurationException.class);
    }
}

package vn.sodientu.print.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sodientu.print.render.MemoryEntries;

class DescriptorReaderTest {
    private final DescriptorReader reader = new DescriptorReader();

    @Test
    void aValidDescriptorIsRead() throws Exception {
        Descriptor descriptor = reader.read(MemoryEntries.page("x").version("1.2.3"));

        assertThat(descriptor.info().id()).isEqualTo("thu");
        assertThat(descriptor.info().version()).isEqualTo("1.2.3");
        assertThat(descriptor.info().title().vi()).isEqualTo("Thử");
        assertThat(descriptor.info().regulations()).containsExactly("TT22");
        assertThat(descriptor.stylesheet()).isEqualTo("so.xsl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.0.0.SNAPSHOT", "", "1.0.x"})
    void aVersionThatIsNoVersionIsRefused(String version) {
        assertThatThrownBy(() -> reader.read(MemoryEntries.page("x").version(version)))
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("template.xml is faulty");
    }

    @Test
    void aStylesheetThatDoesNotCompileSaysSo() {
        assertThatThrownBy(MemoryEntries.page("<xsl:value-of select='((('/>")::compiled)
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("does not compile");
    }

    @Test
    void theNewestVersionIsTheHighestNumberNotTheHighestText() throws Exception {
        TemplateStore store = new TemplateStore();
        for (String version : new String[] {"1.9.0", "1.10.0", "1.2.0"}) {
            store.add(LoadedTemplate.load(1, "thu", MemoryEntries.page("x").version(version), reader));
        }

        assertThat(store.newest("thu"))
                .get()
                .extracting(found -> found.info().version())
                .isEqualTo("1.10.0");
        assertThat(store.find("thu", "1.2.0")).isPresent();
        assertThat(store.find("thu", "1.3.0")).isEmpty();
        assertThat(store.newest("khac")).isEmpty();
    }
}

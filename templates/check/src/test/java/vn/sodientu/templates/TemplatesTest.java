package vn.sodientu.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sodientu.print.render.Drawn;
import vn.sodientu.print.render.TemplateFolder;
import vn.sodientu.print.template.ClosedXml;

/**
 * Every folder beside this one that holds SODIENTU-INF/template.xml: its descriptor is valid, its sample is valid
 * register XML, prints without a complaint of the layout engine, and gives the text of expected.txt. To accept a new
 * text on purpose, run with {@code -Dtemplates.accept=true} and read the difference before it is committed.
 */
class TemplatesTest {
    private static final String DATA = "src/main/resources/SODIENTU-INF";

    static Stream<Path> templates() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("..").toAbsolutePath().normalize())) {
            folders.map(folder -> folder.resolve(DATA))
                    .filter(data -> Files.exists(data.resolve("template.xml")))
                    .sorted()
                    .forEach(found::add);
        }
        assertThat(found).isNotEmpty();
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theSamplePrintsAsExpectedWithoutAComplaint(Path data) throws Exception {
        byte[] sample = Files.readAllBytes(data.resolve("sample.xml"));
        ClosedXml.schemas()
                .newSchema(new StreamSource(TemplateFolder.class.getResourceAsStream("/xsd/register-1.0.xsd")))
                .newValidator()
                .validate(new StreamSource(new StringReader(new String(sample, StandardCharsets.UTF_8))));

        Drawn drawn = new TemplateFolder(data).print(sample);

        assertThat(drawn.warnings()).isEmpty();
        String text = text(drawn.pdf());
        Path expected = data.resolve("expected.txt");
        if (Boolean.getBoolean("templates.accept")) {
            Files.writeString(expected, text);
        }
        assertThat(text).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theDescriptorNamesItsBundlesVersionAndTitle(Path data) throws Exception {
        var info = new TemplateFolder(data).descriptor().info();
        String pom = Files.readString(data.resolve("../../../../pom.xml").normalize());

        assertThat(info.id()).isEqualTo(data.getName(data.getNameCount() - 5).toString());
        assertThat(pom).contains("<version>" + info.version() + "</version>");
        assertThat(info.title().vi()).isNotBlank();
        assertThat(info.regulations()).isNotEmpty();
    }

    /** The text layer of the PDF, page by page. */
    private static String text(byte[] pdf) throws IOException {
        StringBuilder pages = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.append("=== ").append(page).append('\n');
                stripper.getText(document).lines().map(String::strip).forEach(line -> pages.append(line)
                        .append('\n'));
            }
        }
        return pages.toString();
    }
}

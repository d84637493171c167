package vn.sodientu.print.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LayoutEngineTest {
    private static final LayoutEngine ENGINE = new LayoutEngine();
    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";
    private static final String STYLED =
            "<fo:block font-size='5pt'><fo:block>%1$s</fo:block><fo:block font-weight='bold'>%1$s</fo:block>"
                    + "<fo:block font-style='italic'>%1$s</fo:block>"
                    + "<fo:block font-weight='bold' font-style='italic'>%1$s</fo:block></fo:block>";

    private static Drawn print(String content) throws Exception {
        return new BookPrinter(ENGINE, Duration.ofMinutes(1))
                .print(
                        MemoryEntries.page(content).compiled(),
                        "<x/>".getBytes(StandardCharsets.UTF_8),
                        new LayoutEngine.About("Thử", "Thử", Instant.EPOCH));
    }

    @Test
    void everyVietnameseLetterIsPrintedInEveryStyleAndCanBeReadBack() throws Exception {
        String upper = LETTERS.toUpperCase(Locale.ROOT);

        Drawn drawn = print(String.format(STYLED, LETTERS + " " + upper));

        assertThat(drawn.warnings()).isEmpty();
        try (PDDocument document = Loader.loadPDF(drawn.pdf())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.lines().map(String::strip).filter(line -> line.contains(LETTERS)))
                    .hasSize(4);
            assertThat(text).contains(upper);
            assertThat(document.getPage(0).getResources().getFontNames()).hasSize(4);
        }
    }

    @Test
    void aLetterTheFontLacksFailsEveryTimeNotOnlyTheFirst() {
        for (int time = 0; time < 3; time++) {
            PrintFault fault = catchThrowableOfType(PrintFault.class, () -> print("Nguyễn 漢 An"));

            assertThat(fault.kind()).isEqualTo(PrintFault.Kind.GLYPH);
            assertThat(fault).hasMessageContaining("U+6F22");
        }
    }

    @Test
    void anUnknownFontIsNotReplacedSilently() {
        PrintFault fault =
                catchThrowableOfType(PrintFault.class, () -> print("<fo:block font-family='Khong Co'>An</fo:block>"));

        assertThat(fault.kind()).isEqualTo(PrintFault.Kind.GLYPH);
    }

    @Test
    void manyThreadsShareOneEngine() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Drawn>> orders = IntStream.range(0, 40)
                    .<Callable<Drawn>>mapToObj(n -> () -> print(String.format(STYLED, LETTERS + " " + n)))
                    .toList();
            for (Future<Drawn> done : pool.invokeAll(orders)) {
                assertThat(done.get().pages()).hasSize(1);
                assertThat(done.get().warnings()).isEmpty();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}

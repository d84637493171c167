package vn.sodientu.print;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.transform.Result;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.xml.sax.SAXException;
import vn.sodientu.print.render.TemplateFolder;

/**
 * Prints a register XML with a template folder, outside any container.
 *
 * <pre>
 * PrintBench REGISTER.xml TEMPLATE-FOLDER OUT.pdf       prints once
 * PrintBench REGISTER.xml TEMPLATE-FOLDER bench [ROUNDS]  pages a CPU second, against plain FOP on the same FO
 * </pre>
 */
public final class PrintBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PrintBench() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        TemplateFolder folder = new TemplateFolder(Path.of(args[1]));
        byte[] register = Files.readAllBytes(Path.of(args[0]));
        if (!"bench".equals(args[2])) {
            var drawn = folder.print(register);
            Files.write(Path.of(args[2]), drawn.pdf());
            drawn.warnings().forEach(System.out::println);
            System.out.printf(Locale.ROOT, "%d pages, %d bytes%n", drawn.pages().size(), drawn.pdf().length);
            return;
        }
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 10;
        String fo = folder.formattingObjects(register);
        int pages = folder.print(register).pages().size();
        double ours = 0;
        double plain = 0;
        for (int round = -2; round < rounds; round++) {
            long start = cpu();
            folder.print(register);
            long middle = cpu();
            plain(fo);
            long end = cpu();
            if (round >= 0) {
                ours += (middle - start) / 1e9;
                plain += (end - middle) / 1e9;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "print: %d pages; register XML to PDF %.1f pages/CPU-s; plain FOP on the same FO %.1f; ratio %.2f%n",
                pages,
                pages * rounds / ours,
                pages * rounds / plain,
                plain / ours);
    }

    /** FOP as its own documentation shows it: a new factory for each document. */
    private static void plain(String fo)
            throws IOException, FOPException, TransformerException, ConfigurationException, SAXException {
        String fonts = new String(
                        PrintBench.class.getResourceAsStream("/fop.xml").readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .replace("font:", PrintBench.class.getResource("/fonts/").toString());
        FopFactory factory = new FopFactoryBuilder(Path.of(".").toUri())
                .setConfiguration(new DefaultConfigurationBuilder()
                        .build(new ByteArrayInputStream(fonts.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .build();
        try (OutputStream out = new BufferedOutputStream(new ByteArrayOutputStream())) {
            Result result = new SAXResult(factory.newFop("application/pdf", out).getDefaultHandler());
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new StreamSource(new java.io.StringReader(fo)), result);
        }
    }

    /** CPU time of all live threads, for a rendering works in a thread of its own. */
    private static long cpu() {
        var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return THREADS.isThreadCpuTimeSupported() ? bean.getProcessCpuTime() : System.nanoTime();
    }
}

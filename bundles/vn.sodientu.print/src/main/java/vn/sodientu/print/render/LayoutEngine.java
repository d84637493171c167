package vn.sodientu.print.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.sodientu.print.template.ClosedXml;
import vn.sodientu.print.template.Entries;

/** The one FOP of the server: fonts of this bundle only, nothing detected, nothing loaded, warmed up before use. */
public final class LayoutEngine {
    private static final URI BASE = URI.create("closed:/");

    private final ClosedResources resources = new ClosedResources();
    private final FopFactory factory;

    /** Builds and warms up: a factory used cold by several threads at once loses its fonts silently. */
    public LayoutEngine() {
        try (InputStream config = LayoutEngine.class.getResourceAsStream("/fop.xml");
                InputStream warmUp = LayoutEngine.class.getResourceAsStream("/warm-up.fo")) {
            FopFactoryBuilder builder = new FopFactoryBuilder(BASE, resources)
                    .setConfiguration(SharedConfiguration.of(new DefaultConfigurationBuilder().build(config)))
                    .setComplexScriptFeatures(false);
            // FOP hands the builder's resolver to documents only; fonts go through the font manager's own.
            builder.getFontManager()
                    .setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(BASE, resources));
            factory = builder.build();
            byte[] sheet = warmUp.readAllBytes();
            draw(
                    handler -> {
                        var reader = ClosedXml.reader();
                        reader.setContentHandler(handler);
                        reader.parse(new InputSource(new ByteArrayInputStream(sheet)));
                    },
                    path -> InputStream.nullInputStream(),
                    new About("", "", Instant.EPOCH),
                    new Deadline(Duration.ofMinutes(5)));
        } catch (IOException | ConfigurationException e) {
            throw new IllegalStateException("The layout engine cannot be set up", e);
        }
    }

    /** What a viewer shows about the document. */
    public record About(String title, String author, Instant made) {}

    /** Writes formatting objects into a handler. */
    interface Formatting {
        void writeTo(ContentHandler handler) throws SAXException, IOException;
    }

    /** Lays out and draws in the calling thread. */
    Drawn draw(Formatting formatting, Entries entries, About about, Deadline deadline) {
        String prefix = resources.open(entries);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // FOP and its image library look for their parts through the context loader.
        thread.setContextClassLoader(FopFactory.class.getClassLoader());
        try {
            FOUserAgent agent = factory.newFOUserAgent();
            LayoutEvents events = new LayoutEvents();
            agent.getEventBroadcaster().addEventListener(events);
            // FOP refuses empty words about a document.
            if (!about.title().isBlank()) {
                agent.setTitle(about.title());
            }
            if (!about.author().isBlank()) {
                agent.setAuthor(about.author());
            }
            agent.setCreator("Sổ Điện Tử");
            agent.setCreationDate(Date.from(about.made()));
            PageRecorder pages = new PageRecorder(
                    agent.getRendererFactory().createDocumentHandler(agent, MimeConstants.MIME_PDF), deadline);
            agent.setDocumentHandlerOverride(pages);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 18);
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, pdf);
            formatting.writeTo(new FoGate(fop.getDefaultHandler(), deadline, prefix));
            return new Drawn(pdf.toByteArray(), pages.pages(), events.warnings());
        } catch (SAXException | IOException e) {
            throw fault(e);
        } finally {
            thread.setContextClassLoader(before);
            resources.close(prefix);
        }
    }

    private static PrintFault fault(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PrintFault known) {
                return known;
            }
        }
        return new PrintFault(
                PrintFault.Kind.STYLESHEET, "Layout: " + e.getClass().getSimpleName(), e);
    }

    /** For tests: formatting objects as text. */
    static Formatting text(String fo) {
        return handler -> {
            var reader = ClosedXml.reader();
            reader.setContentHandler(handler);
            reader.parse(new InputSource(new ByteArrayInputStream(fo.getBytes(StandardCharsets.UTF_8))));
        };
    }
}

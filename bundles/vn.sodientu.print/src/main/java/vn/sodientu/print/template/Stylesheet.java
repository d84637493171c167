package vn.sodientu.print.template;

import java.io.IOException;
import java.util.Map;
import javax.xml.transform.Templates;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;

/** A template's stylesheet, compiled once for its life and used by many threads. */
public final class Stylesheet {
    private final Templates templates;
    private final EntryResolver resolver;
    private final Entries entries;
    private final Map<String, String> parameters;

    private Stylesheet(Templates templates, Entries entries, Map<String, String> parameters) {
        this.templates = templates;
        this.resolver = new EntryResolver(entries);
        this.entries = entries;
        this.parameters = parameters;
    }

    /** Compiles the stylesheet a descriptor names. */
    public static Stylesheet compile(Descriptor descriptor, Entries entries) throws BrokenTemplateException {
        StylesheetErrors errors = new StylesheetErrors();
        try {
            EntryResolver resolver = new EntryResolver(entries);
            TransformerFactory factory = ClosedXml.transformers();
            factory.setURIResolver(resolver);
            factory.setErrorListener(errors);
            Templates templates = factory.newTemplates(resolver.source(descriptor.stylesheet()));
            return new Stylesheet(templates, entries, descriptor.parameters());
        } catch (IOException | TransformerConfigurationException e) {
            throw new BrokenTemplateException("The stylesheet does not compile" + errors.summary(), e);
        }
    }

    /** A transformer for one rendering. */
    public Transformer transformer() throws TransformerConfigurationException {
        Transformer transformer = templates.newTransformer();
        transformer.setURIResolver(resolver);
        transformer.setErrorListener(new StylesheetErrors());
        parameters.forEach(transformer::setParameter);
        return transformer;
    }

    /** Where the stylesheet's pictures are. */
    public Entries entries() {
        return entries;
    }
}

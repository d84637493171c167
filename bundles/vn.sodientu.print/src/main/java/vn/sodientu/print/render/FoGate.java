package vn.sodientu.print.render;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import vn.sodientu.print.template.EntryPath;

/**
 * Stands between a stylesheet and the layout engine. Lets through plain formatting objects only: no foreign objects,
 * no other vocabularies, no addresses but entries of the template, and no more of them than a book can need.
 */
final class FoGate extends DefaultHandler {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    /** The JDK's serializer reports namespace declarations as attributes too. */
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

    private static final Pattern FORBIDDEN =
            Pattern.compile("instream-foreign-object|declarations|color-profile|multi-.*");
    private static final Pattern ADDRESS = Pattern.compile("\\s*url\\(\\s*(['\"]?)([^'\"()]*)\\1\\s*\\)\\s*");
    /** A book of 55 pupils and 14 subjects has 60,000. */
    private static final int MOST_ELEMENTS = 3_000_000;

    private final ContentHandler next;
    private final Deadline deadline;
    private final String prefix;
    private int elements;

    /** @param prefix address under which the font and picture resolver knows this rendering's template */
    FoGate(ContentHandler next, Deadline deadline, String prefix) {
        this.next = next;
        this.deadline = deadline;
        this.prefix = prefix;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        deadline.check();
        if (++elements > MOST_ELEMENTS) {
            throw new PrintFault(PrintFault.Kind.DEADLINE, "More than " + MOST_ELEMENTS + " elements");
        }
        if (!FO.equals(uri) || FORBIDDEN.matcher(localName).matches()) {
            throw blocked("element " + qName);
        }
        next.startElement(uri, localName, qName, checked(attributes));
    }

    private Attributes checked(Attributes attributes) {
        AttributesImpl changed = null;
        for (int i = 0; i < attributes.getLength(); i++) {
            String namespace = attributes.getURI(i);
            if (DECLARATIONS.equals(namespace)) {
                continue;
            }
            if (!namespace.isEmpty() && !XML.equals(namespace)) {
                throw blocked("attribute " + attributes.getQName(i));
            }
            String name = attributes.getQName(i);
            if ("external-destination".equals(name)) {
                throw blocked("a link out of the book");
            }
            String value = attributes.getValue(i);
            if ("src".equals(name) || ("background-image".equals(name) && !"none".equals(value))) {
                changed = changed == null ? new AttributesImpl(attributes) : changed;
                changed.setValue(i, "url('" + prefix + entry(value) + "')");
            } else if (value.length() > 4 && value.toLowerCase(Locale.ROOT).contains("url(")) {
                throw blocked("an address in " + name);
            }
        }
        return changed == null ? attributes : changed;
    }

    private static String entry(String value) {
        Matcher address = ADDRESS.matcher(value);
        String reference = address.matches() ? address.group(2).strip() : value.strip();
        return EntryPath.resolve(reference, "").orElseThrow(() -> blocked("address " + reference));
    }

    private static PrintFault blocked(String what) {
        return new PrintFault(PrintFault.Kind.BLOCKED, "Not allowed in a template: " + what);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        next.endElement(uri, localName, qName);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        next.characters(text, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        next.ignorableWhitespace(text, start, length);
    }

    @Override
    public void startDocument() throws SAXException {
        next.startDocument();
    }

    @Override
    public void endDocument() throws SAXException {
        next.endDocument();
    }

    @Override
    public void startPrefixMapping(String mapped, String uri) throws SAXException {
        next.startPrefixMapping(mapped, uri);
    }

    @Override
    public void endPrefixMapping(String mapped) throws SAXException {
        next.endPrefixMapping(mapped);
    }
}

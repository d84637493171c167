package vn.sodientu.print.register;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.text.VietnameseText;

/** Writes XML: elements, attributes that are left out when unknown, text that is always allowed and composed. */
final class XmlText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    private final XMLStreamWriter out;

    XmlText() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    void root(String name, String namespace) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
    }

    void start(String name) throws XMLStreamException {
        out.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** An attribute; null is left out. */
    void attribute(String name, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            out.writeAttribute(name, clean(value.toString()));
        }
    }

    void text(String text) throws XMLStreamException {
        out.writeCharacters(clean(text));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    byte[] finish() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    /** Composed, single spaces, without the control characters that XML forbids. */
    private static String clean(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c < 0x20 ? ' ' : c)
                .filter(c -> c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(allowed::appendCodePoint);
        return VietnameseText.clean(allowed.toString());
    }
}

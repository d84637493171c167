package vn.sodientu.print.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.sodientu.api.print.TemplateInfo;
import vn.sodientu.domain.text.LocalText;

/** Reads template.xml and holds it against template-1.0.xsd. */
public final class DescriptorReader {
    private static final String NAMESPACE = "urn:sodientu:template:1.0";

    private final Schema schema;

    /** Compiles the schema once. */
    public DescriptorReader() {
        try (InputStream xsd = DescriptorReader.class.getResourceAsStream("/xsd/template-1.0.xsd")) {
            schema = ClosedXml.schemas().newSchema(new StreamSource(xsd));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The shipped schema is broken", e);
        }
    }

    /** Reads and validates. */
    public Descriptor read(Entries entries) throws BrokenTemplateException {
        try (InputStream xml = entries.open(Entries.DESCRIPTOR)) {
            Document document = ClosedXml.documents().newDocumentBuilder().parse(xml);
            Validator validator = schema.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new DOMSource(document));
            return descriptor(document.getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new BrokenTemplateException("template.xml is faulty", e);
        }
    }

    private static Descriptor descriptor(Element root) {
        Element title = children(root, "title").get(0);
        List<String> regulations = children(root, "regulation").stream()
                .map(Element::getTextContent)
                .toList();
        TemplateInfo info = new TemplateInfo(
                root.getAttribute("id"),
                root.getAttribute("version"),
                new LocalText(title.getAttribute("vi"), title.getAttribute("en")),
                regulations,
                root.getAttribute("paper"));
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element parameter : children(root, "parameter")) {
            parameters.put(parameter.getAttribute("name"), parameter.getAttribute("value"));
        }
        List<Descriptor.Provenance> provenance = children(root, "provenance").stream()
                .map(note -> new Descriptor.Provenance(
                        note.getAttribute("part"),
                        note.getAttribute("kind"),
                        note.getTextContent().strip()))
                .toList();
        return new Descriptor(
                info, children(root, "stylesheet").get(0).getTextContent().strip(), parameters, provenance);
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(NAMESPACE, name);
        List<Element> found = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}

package vn.sodientu.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of a workbook share. Read by ourselves, because the library believes the number of texts that
 * a file announces, and keeps as many as come.
 */
final class SharedTexts {
    private static final int MAX_TEXTS = 300_000;
    private static final long MAX_CHARS = 10L * 1024 * 1024;

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(OPCPackage file) throws IOException, SAXException, ParserConfigurationException {
        Handler handler = new Handler();
        for (PackagePart part : file.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            try (InputStream data = part.getInputStream()) {
                parser.parse(new InputSource(data));
            }
        }
        return new SharedTexts(handler.texts);
    }

    /**
     * The text of a number.
     *
     * @throws IndexOutOfBoundsException when the file has no such text
     */
    String at(int number) {
        return texts.get(number);
    }

    /** Gathers the runs of each text; how it is pronounced is left out. */
    private static final class Handler extends DefaultHandler {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean inRun;
        private boolean inPhonetic;
        private long chars;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes)
                throws TooManyCellsException {
            switch (local) {
                case "si" -> {
                    text.setLength(0);
                    if (texts.size() == MAX_TEXTS) {
                        throw new TooManyCellsException();
                    }
                }
                case "t" -> inRun = true;
                case "rPh" -> inPhonetic = true;
                default -> {
                    // how a run looks is not our business
                }
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            switch (local) {
                case "si" -> texts.add(text.toString());
                case "t" -> inRun = false;
                case "rPh" -> inPhonetic = false;
                default -> {
                    // nothing was opened
                }
            }
        }

        @Override
        public void characters(char[] read, int start, int length) throws TooManyCellsException {
            if (inRun && !inPhonetic) {
                text.append(read, start, length);
                chars += length;
                if (chars > MAX_CHARS) {
                    throw new TooManyCellsException();
                }
            }
        }
    }
}

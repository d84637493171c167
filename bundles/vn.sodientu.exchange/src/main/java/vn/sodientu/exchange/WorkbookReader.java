package vn.sodientu.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads a workbook as a stream of cells. Formulas are never computed: only the text or number stored beside them is
 * seen. Bombs run into the limits of size, ratio, rows and text.
 */
public final class WorkbookReader {
    /** Largest upload accepted, in bytes. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int MAX_SHEETS = 80;
    private static final long MAX_ENTRY_BYTES = 60L * 1024 * 1024;
    private static final long MAX_TEXT_CHARS = 10L * 1024 * 1024;
    private static final double SMALLEST_RATIO = 0.005;

    static {
        ZipSecureFile.setMaxEntrySize(MAX_ENTRY_BYTES);
        ZipSecureFile.setMaxTextSize(MAX_TEXT_CHARS);
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
    }

    private WorkbookReader() {}

    /**
     * Reads every worksheet.
     *
     * @throws UnreadableWorkbookException when it is no workbook, is broken, or is larger than any school's
     */
    public static List<Worksheet> read(InputStream upload) throws UnreadableWorkbookException {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(ZipLimits.checked(upload, MAX_BYTES)))) {
            SharedTexts strings = SharedTexts.of(file);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) new XSSFReader(file).getSheetsData();
            List<Worksheet> read = new ArrayList<>();
            while (sheets.hasNext()) {
                if (read.size() == MAX_SHEETS) {
                    throw UnreadableWorkbookException.tooLarge(null);
                }
                try (InputStream data = sheets.next()) {
                    read.add(readSheet(sheets.getSheetName(), data, strings));
                }
            }
            return List.copyOf(read);
        } catch (LimitedInputStream.LimitReachedException | TooManyCellsException e) {
            throw UnreadableWorkbookException.tooLarge(e);
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | ParserConfigurationException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw UnreadableWorkbookException.broken(e);
        }
    }

    private static Worksheet readSheet(String name, InputStream data, SharedTexts strings)
            throws SAXException, ParserConfigurationException, IOException {
        CellHandler handler = new CellHandler(strings);
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(data));
        return new Worksheet(name, handler.rows());
    }
}

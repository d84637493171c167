package vn.sodientu.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.sodientu.domain.text.VietnameseText;
import vn.sodientu.exchange.Worksheet.CellText;

/** Collects the cells of one worksheet from its XML. */
final class CellHandler extends DefaultHandler {
    private static final int MAX_ROWS = 5_000;
    private static final int MAX_COLUMNS = 100;
    private static final int MAX_CELL_CHARS = 5_000;
    /** Excel keeps 15 digits; the last ones of 8.199999999999999 are noise of its binary fractions. */
    private static final MathContext EXCEL_DIGITS = new MathContext(12);

    private static final int MAX_DIGITS = 30;

    private final SharedTexts strings;
    private final List<Worksheet.Row> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Map<Integer, CellText> cells = new HashMap<>();
    private int rowNumber;
    private int column;
    private @Nullable String type;
    private boolean inValue;

    CellHandler(SharedTexts strings) {
        this.strings = strings;
    }

    List<Worksheet.Row> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
            throws TooManyCellsException {
        switch (local) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "t" -> inValue = true;
            default -> {
                // formulas, styles and everything else are not our business
            }
        }
    }

    private void startRow(Attributes attributes) throws TooManyCellsException {
        String given = attributes.getValue("r");
        rowNumber = given == null ? rowNumber + 1 : Integer.parseInt(given);
        column = -1;
        cells = new HashMap<>();
        if (rows.size() == MAX_ROWS) {
            throw new TooManyCellsException();
        }
    }

    private void startCell(Attributes attributes) throws TooManyCellsException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        text.setLength(0);
        if (column >= MAX_COLUMNS) {
            throw new TooManyCellsException();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws TooManyCellsException {
        if (inValue) {
            text.append(chars, start, length);
            if (text.length() > MAX_CELL_CHARS) {
                throw new TooManyCellsException();
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        switch (local) {
            case "v", "t" -> inValue = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // nothing was opened
            }
        }
    }

    private void endCell() {
        boolean number = type == null || "n".equals(type);
        String raw =
                "s".equals(type) && !text.isEmpty() ? strings.at(Integer.parseInt(text.toString())) : text.toString();
        String value = number ? plainNumber(raw.strip()) : VietnameseText.clean(raw);
        if (!value.isEmpty()) {
            cells.put(column, new CellText(value, number));
        }
    }

    private static String plainNumber(String raw) {
        if (raw.isEmpty()) {
            return raw;
        }
        BigDecimal rounded = new BigDecimal(raw).round(EXCEL_DIGITS).stripTrailingZeros();
        // Written out, 1e-999999999 would fill the memory with zeros.
        boolean endless = rounded.precision() - rounded.scale() > MAX_DIGITS || rounded.scale() > MAX_DIGITS;
        return endless ? raw : rounded.toPlainString();
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new Worksheet.Row(rowNumber, cells));
        }
    }
}

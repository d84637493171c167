package vn.sodientu.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks made to fill a server's memory or its time, each small enough to be sent. */
final class Bombs {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int MEGABYTE = 1024 * 1024;

    private Bombs() {}

    /** The bombs by name. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        bombs.put("a sheet of 200 MB of blanks", with(SHEET, sheet(" ".repeat(200 * MEGABYTE))));
        bombs.put("forty parts of 4 MB", many(40, 4 * MEGABYTE));
        bombs.put("a hundred thousand empty parts", many(100_000, 0));
        bombs.put("a billion laughs in the sheet", with(SHEET, laughs() + sheet("<row><c><v>&j;</v></c></row>")));
        bombs.put("a billion laughs in the texts", with(TEXTS, laughs() + texts("<si><t>&j;</t></si>")));
        bombs.put("a billion laughs in the workbook", with("xl/workbook.xml", laughs() + "<workbook>&j;</workbook>"));
        bombs.put(
                "a billion laughs in the table of parts", with("[Content_Types].xml", laughs() + "<Types>&j;</Types>"));
        bombs.put(
                "a billion laughs in the relations",
                with("_rels/.rels", laughs() + "<Relationships>&j;</Relationships>"));
        bombs.put(
                "one long entity used ten thousand times",
                with(
                        SHEET,
                        "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(MEGABYTE) + "\">]>"
                                + sheet("<row><c><v>" + "&a;".repeat(10_000) + "</v></c></row>")));
        bombs.put("three million texts", with(TEXTS, texts("<si><t/></si>".repeat(3_000_000))));
        bombs.put("a text of 30 MB", with(TEXTS, texts("<si><t>" + "a".repeat(30 * MEGABYTE) + "</t></si>")));
        bombs.put("a cell of 30 MB", with(SHEET, sheet("<row><c><v>" + "1".repeat(30 * MEGABYTE) + "</v></c></row>")));
        bombs.put("a million rows", with(SHEET, sheet("<row><c><v>1</v></c></row>".repeat(1_000_000))));
        bombs.put(
                "a row of a million cells",
                with(SHEET, sheet("<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")));
        bombs.put("noise of 19 MB", noise(19 * MEGABYTE));
        bombs.put("noise of 40 MB", noise(40 * MEGABYTE));
        return bombs;
    }

    /** Files that only pretend to be huge; they may be read or refused. */
    static Map<String, byte[]> pretenders() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "two billion texts announced",
                with(
                        TEXTS,
                        "<sst xmlns=\"" + MAIN
                                + "\" count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>a</t></si></sst>"));
        files.put(
                "a number with a billion zeros behind the point",
                with(SHEET, sheet("<row><c><v>1e-999999999</v></c></row>")));
        files.put("a number with a billion zeros", with(SHEET, sheet("<row><c><v>1e999999999</v></c></row>")));
        files.put(
                "the last row there is",
                with(SHEET, sheet("<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>")));
        files.put(
                "elements a hundred thousand deep", with(SHEET, sheet("<a>".repeat(100_000) + "</a>".repeat(100_000))));
        return files;
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
        for (char name = 'b'; name <= 'j'; name++) {
            entities.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(("&" + (char) (name - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities.append("]>").toString();
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static String texts(String items) {
        return "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>";
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] many(int parts, int size) {
        byte[] blanks = new byte[size];
        Arrays.fill(blanks, (byte) ' ');
        return zip(out -> {
            copy(out, "", "");
            for (int i = 0; i < parts; i++) {
                out.putNextEntry(new ZipEntry("xl/media/part" + i + ".xml"));
                out.write(blanks);
            }
        });
    }

    /** A workbook of one cell with one part replaced. */
    private static byte[] with(String part, String xml) {
        return zip(out -> copy(out, part, xml));
    }

    private static void copy(ZipOutputStream out, String part, String xml) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Workbooks.of("Sheet1", List.of(List.of("Họ tên"))))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? xml.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        }
    }

    private interface Content {
        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] zip(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

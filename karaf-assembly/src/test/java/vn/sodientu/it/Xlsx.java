package vn.sodientu.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook as its parts, filled in the way a spreadsheet program would. */
final class Xlsx {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Xlsx(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new workbook of one sheet of texts. */
    static byte[] of(List<List<String>> rows) {
        Xlsx made = new Xlsx(new byte[0]);
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String name = (char) ('A' + c) + String.valueOf(r + 1);
                sheet.append(text(name, "", rows.get(r).get(c)));
            }
            sheet.append("</row>");
        }
        made.put(
                "xl/worksheets/sheet1.xml",
                sheet.append("</sheetData></worksheet>").toString());
        made.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                        + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        made.put("_rels/.rels", relation(office + "/officeDocument", "xl/workbook.xml"));
        made.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"HS\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        made.put("xl/_rels/workbook.xml.rels", relation(office + "/worksheet", "worksheets/sheet1.xml"));
        return made.bytes();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                + " Id=\"r1\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    /** The part of a worksheet, counted from 1. */
    String sheet(int number) {
        return part("xl/worksheets/sheet" + number + ".xml");
    }

    String part(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** How many worksheets there are, hidden ones included. */
    long sheets() {
        return parts.keySet().stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .count();
    }

    /** Types a number; nothing for an empty text. */
    Xlsx number(int sheet, String cell, String value) {
        return replace(
                sheet,
                cell,
                style -> value.isEmpty()
                        ? "<c r=\"" + cell + "\"" + style + "/>"
                        : "<c r=\"" + cell + "\"" + style + "><v>" + value + "</v></c>");
    }

    /** Types a text. */
    Xlsx text(int sheet, String cell, String value) {
        return replace(sheet, cell, style -> text(cell, style, value));
    }

    private static String text(String cell, String style, String value) {
        return "<c r=\"" + cell + "\"" + style + " t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    private Xlsx replace(int sheet, String cell, UnaryOperator<String> made) {
        Matcher found =
                Pattern.compile("<c r=\"" + cell + "\"([^>]*?)(/>|>.*?</c>)").matcher(sheet(sheet));
        if (!found.find()) {
            throw new AssertionError("No cell " + cell + " on sheet " + sheet);
        }
        Matcher style = Pattern.compile(" s=\"\\d+\"").matcher(found.group(1));
        put(
                "xl/worksheets/sheet" + sheet + ".xml",
                found.replaceFirst(Matcher.quoteReplacement(made.apply(style.find() ? style.group() : ""))));
        return this;
    }

    private void put(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

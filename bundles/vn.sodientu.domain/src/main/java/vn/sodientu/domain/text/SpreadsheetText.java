package vn.sodientu.domain.text;

import java.util.regex.Pattern;

/**
 * Text on its way into a cell of a workbook or CSV file. A spreadsheet program takes text that begins with certain signs
 * for a formula and runs it: everything written by somebody goes through here.
 */
public final class SpreadsheetText {
    /** Signs that begin a formula, also behind blanks that programs skip; the wide forms are those of Asian keyboards. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@|%＝＋－＠].*", Pattern.DOTALL);

    /** A lone sign or a number is what it looks like. */
    private static final Pattern HARMLESS = Pattern.compile("[+-]?\\d+([.,]\\d+)?%?|-");

    private SpreadsheetText() {}

    /** The text as it may be written: one that a program could run gets an apostrophe in front. */
    public static String safe(String text) {
        boolean control =
                !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == '\n');
        boolean formula =
                FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches();
        return control || formula ? "'" + text : text;
    }
}

package vn.sodientu.print.render;

import java.util.List;

/** A finished document with what was seen while it was drawn. */
public final class Drawn {
    private final byte[] pdf;
    private final List<String> pages;
    private final List<String> warnings;

    Drawn(byte[] pdf, List<String> pages, List<String> warnings) {
        this.pdf = pdf;
        this.pages = List.copyOf(pages);
        this.warnings = List.copyOf(warnings);
    }

    /** The PDF; not copied, do not change it. */
    public byte[] pdf() {
        return pdf;
    }

    /** The texts of each page in drawing order, one run a line. */
    public List<String> pages() {
        return pages;
    }

    /** What the layout engine complained of: text that does not fit. May quote the document. */
    public List<String> warnings() {
        return warnings;
    }
}

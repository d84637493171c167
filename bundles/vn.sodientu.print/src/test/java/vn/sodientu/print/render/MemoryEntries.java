package vn.sodientu.print.render;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.sodientu.print.template.BrokenTemplateException;
import vn.sodientu.print.template.DescriptorReader;
import vn.sodientu.print.template.Entries;
import vn.sodientu.print.template.Stylesheet;

/** A template made up by a test. */
public final class MemoryEntries implements Entries {
    private static final String BODY =
            """
            <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:fo="http://www.w3.org/1999/XSL/Format" xmlns:r="urn:sodientu:register:1.0">
              <xsl:template match="/">
                <fo:root font-family="Liberation Serif"><fo:layout-master-set>
                    <fo:simple-page-master master-name="p" page-width="210mm" page-height="297mm">
                      <fo:region-body margin="10mm"/></fo:simple-page-master></fo:layout-master-set>
                  <fo:page-sequence master-reference="p"><fo:flow flow-name="xsl-region-body">
                    <fo:block>CONTENT</fo:block></fo:flow></fo:page-sequence></fo:root>
              </xsl:template>
              MORE
            </xsl:stylesheet>
            """;
    private static final String DESCRIPTOR =
            """
            <template xmlns="urn:sodientu:template:1.0" id="thu" version="%s" paper="A4">
              <title vi="Thử" en="Trial"/><regulation>TT22</regulation><stylesheet>so.xsl</stylesheet>
            </template>
            """;

    private final Map<String, String> entries = new HashMap<>();

    /** A template whose only page holds this content. */
    public static MemoryEntries page(String content) {
        return page(content, "");
    }

    /** The same with more templates beside the main one. */
    public static MemoryEntries page(String content, String more) {
        return new MemoryEntries()
                .with("template.xml", String.format(DESCRIPTOR, "1.0.0"))
                .with("so.xsl", BODY.replace("CONTENT", content).replace("MORE", more));
    }

    /** With one more entry, or another one in its place. */
    public MemoryEntries with(String path, String text) {
        entries.put(path, text);
        return this;
    }

    /** With the version in the descriptor. */
    public MemoryEntries version(String version) {
        return with("template.xml", String.format(DESCRIPTOR, version));
    }

    /** Compiled. */
    public Stylesheet compiled() throws BrokenTemplateException {
        return Stylesheet.compile(new DescriptorReader().read(this), this);
    }

    @Override
    public InputStream open(String path) throws IOException {
        String text = entries.get(path);
        if (text == null) {
            throw new FileNotFoundException(path);
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

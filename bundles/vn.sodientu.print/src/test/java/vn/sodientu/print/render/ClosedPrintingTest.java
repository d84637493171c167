package vn.sodientu.print.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sodientu.print.template.BrokenTemplateException;

/** A template is a stranger: what it must not reach, tried one by one. */
class ClosedPrintingTest {
    private static final LayoutEngine ENGINE = new LayoutEngine();
    private static final byte[] REGISTER = "<x/>".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    ClosedPrintingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Drawn print(MemoryEntries template) throws BrokenTemplateException, InterruptedException {
        return new BookPrinter(ENGINE, Duration.ofMinutes(1))
                .print(template.compiled(), REGISTER, new LayoutEngine.About("Thử", "Thử", Instant.EPOCH));
    }

    private static PrintFault fault(MemoryEntries template) {
        return catchThrowableOfType(PrintFault.class, () -> print(template));
    }

    private Path secret() throws IOException {
        return Files.writeString(folder.resolve("secret.xml"), "<secret>BIMAT</secret>");
    }

    @Test
    void aHarmlessTemplatePrintsWhatItsIncludedEntryHolds() throws Exception {
        MemoryEntries template = MemoryEntries.page(
                        "<xsl:value-of select=\"document('du-lieu.xml')/d\"/>", "<xsl:include href=\"phan/hai.xsl\"/>")
                .with("du-lieu.xml", "<d>Thuỷ điện Sơn La</d>")
                .with(
                        "phan/hai.xsl",
                        "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'/>");

        assertThat(print(template).pages().get(0)).contains("Thuỷ điện Sơn La");
    }

    @Test
    void aFileCannotBeReadByDocument() throws Exception {
        String address = secret().toUri().toString();

        PrintFault fault = fault(MemoryEntries.page("<xsl:value-of select=\"document('" + address + "')\"/>"));

        assertThat(fault.kind()).isEqualTo(PrintFault.Kind.STYLESHEET);
        // The JDK's own word for "the resolver refused".
        assertThat(fault).hasStackTraceContaining("FileNotFoundException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../template.xml", "/etc/passwd", "//host/x", "phan/../../x", "jar:file:/x!/y", ""})
    void noReferenceLeavesTheTemplate(String href) {
        assertThat(fault(MemoryEntries.page("<xsl:value-of select=\"document('" + href + "')\"/>")))
                .isNotNull();
    }

    @Test
    void anEntityOfAFileIsRefusedWithItsDoctype() throws Exception {
        MemoryEntries template = MemoryEntries.page("x")
                .with(
                        "so.xsl",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret().toUri() + "'>]>"
                                + "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>&e;</xsl:stylesheet>");

        assertThatThrownBy(template::compiled)
                .isInstanceOf(BrokenTemplateException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void aDoctypeInADocumentOfTheTemplateIsRefusedToo() throws Exception {
        MemoryEntries template = MemoryEntries.page("<xsl:value-of select=\"document('x.xml')\"/>")
                .with("x.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret().toUri() + "'>]><x>&e;</x>");

        assertThat(fault(template).kind()).isEqualTo(PrintFault.Kind.STYLESHEET);
    }

    @Test
    void aStylesheetFromOutsideIsNotIncluded() throws Exception {
        Path other = Files.writeString(
                folder.resolve("other.xsl"),
                "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'/>");

        assertThatThrownBy(MemoryEntries.page("x", "<xsl:include href=\"" + other.toUri() + "\"/>")::compiled)
                .isInstanceOf(BrokenTemplateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<xsl:value-of xmlns:j='http://xml.apache.org/xalan/java/java.lang.System' select=\"j:getProperty('user.home')\"/>",
                "<xsl:value-of xmlns:j='http://xml.apache.org/xalan/java' select=\"j:java.lang.Runtime.getRuntime()\"/>",
                "<xsl:value-of xmlns:j='java:java.lang.System' select=\"j:getProperty('user.home')\"/>"
            })
    void javaCannotBeCalled(String call) {
        assertThatThrownBy(() -> print(MemoryEntries.page(call)))
                .isInstanceOfAny(BrokenTemplateException.class, PrintFault.class);
    }

    @Test
    void nothingIsWrittenByExtensionElements() {
        Path target = folder.resolve("written.txt");
        String redirect = "<r:write xmlns:r='http://xml.apache.org/xalan/redirect' file='" + target
                + "'>x</r:write><o:output xmlns:o='http://xml.apache.org/xalan/xsltc' file='" + target
                + "'>x</o:output>";
        String sheet = "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'"
                + " xmlns:r='http://xml.apache.org/xalan/redirect' xmlns:o='http://xml.apache.org/xalan/xsltc'"
                + " extension-element-prefixes='r o'><xsl:template match='/'>" + redirect
                + "</xsl:template></xsl:stylesheet>";

        assertThatThrownBy(() -> print(MemoryEntries.page("x").with("so.xsl", sheet)))
                .isInstanceOfAny(BrokenTemplateException.class, PrintFault.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void aPictureFromTheNetworkIsBlockedBeforeAnyConnection() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            PrintFault fault = fault(MemoryEntries.page("<fo:external-graphic src=\"url('" + address + "')\"/>"));

            assertThat(fault.kind()).isEqualTo(PrintFault.Kind.BLOCKED);
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<fo:external-graphic src=\"url('file:///etc/passwd')\"/>",
                "<fo:external-graphic src=\"/etc/passwd\"/>",
                "<fo:external-graphic src=\"url(data:image/png;base64,AAAA)\"/>",
                "<fo:block background-image=\"url('file:///etc/passwd')\">x</fo:block>",
                "<fo:block background=\"url('file:///etc/passwd')\">x</fo:block>",
                "<fo:block background=\"URL('file:///etc/passwd')\">x</fo:block>",
                "<fo:basic-link external-destination=\"http://127.0.0.1/\">x</fo:basic-link>",
                "<fo:instream-foreign-object><svg xmlns='http://www.w3.org/2000/svg'/></fo:instream-foreign-object>",
                "<x:x xmlns:x='urn:x'/>"
            })
    void formattingObjectsThatReachOutAreBlocked(String content) {
        assertThat(fault(MemoryEntries.page(content)).kind()).isEqualTo(PrintFault.Kind.BLOCKED);
    }

    @Test
    void aStylesheetThatCallsItselfWithoutEndEndsByItsStack() {
        PrintFault fault = fault(MemoryEntries.page(
                "<xsl:call-template name='a'/>",
                "<xsl:template name='a'><xsl:param name='n' select='1'/>x<xsl:call-template name='a'>"
                        + "<xsl:with-param name='n' select='$n + 1'/></xsl:call-template>y</xsl:template>"));

        assertThat(fault.kind()).isEqualTo(PrintFault.Kind.DEADLINE);
    }

    @Test
    void aStylesheetThatWritesForEverEndsAtItsDeadline() throws Exception {
        // Twenty levels, each calling the next ten times: more elements than anybody can wait for.
        StringBuilder more = new StringBuilder();
        for (int level = 0; level < 20; level++) {
            more.append("<xsl:template name='t").append(level).append("'>");
            for (int call = 0; call < 10; call++) {
                more.append("<fo:inline>x</fo:inline><xsl:call-template name='t")
                        .append(level + 1)
                        .append("'/>");
            }
            more.append("</xsl:template>");
        }
        more.append("<xsl:template name='t20'/>");
        MemoryEntries template = MemoryEntries.page("<xsl:call-template name='t0'/>", more.toString());
        BookPrinter impatient = new BookPrinter(ENGINE, Duration.ofMillis(300));

        PrintFault fault = catchThrowableOfType(
                PrintFault.class,
                () -> impatient.print(
                        template.compiled(), REGISTER, new LayoutEngine.About("Thử", "Thử", Instant.EPOCH)));

        assertThat(fault.kind()).isEqualTo(PrintFault.Kind.DEADLINE);
    }
}

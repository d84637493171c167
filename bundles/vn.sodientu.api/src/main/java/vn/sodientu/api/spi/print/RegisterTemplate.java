package vn.sodientu.api.spi.print;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.print.TemplateInfo;

/** A register book as data, found in a bundle by the extender of the print bundle and registered as a service. */
@ProviderType
public interface RegisterTemplate {
    /** What it is. */
    TemplateInfo info();

    /** Number of the bundle it came in. */
    long bundle();

    /** The XSL-FO stylesheet. */
    InputStream stylesheet() throws IOException;

    /** An entry beside the stylesheet that it includes or draws. Nothing outside the bundle can be reached. */
    InputStream resource(String path) throws IOException;
}

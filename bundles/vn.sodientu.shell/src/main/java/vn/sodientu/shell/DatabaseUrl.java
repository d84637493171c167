package vn.sodientu.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Dictionary;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** The address of the database as configured, without anything that opens it. */
final class DatabaseUrl {
    private static final String PID = "vn.sodientu.records";
    private static final String DATA = "${karaf.data}";

    private DatabaseUrl() {}

    static String of(Services services, BundleContext context) {
        String folder = String.valueOf(context.getProperty("karaf.data"));
        String configured =
                services.find(ConfigurationAdmin.class).map(DatabaseUrl::read).orElse("");
        String url = configured.isBlank() ? "jdbc:derby:" + DATA + "/db" : configured;
        return bare(url.replace(DATA, folder));
    }

    /** Parameters may hold credentials, and so may the part before the host. */
    static String bare(String url) {
        return url.split("[?;]", 2)[0].replaceFirst("//[^/@]*@", "//");
    }

    /** Listed, not fetched: fetching a configuration creates one that nobody wrote. */
    private static String read(ConfigurationAdmin admin) {
        try {
            Configuration @Nullable [] found = admin.listConfigurations("(service.pid=" + PID + ")");
            if (found == null || found.length == 0) {
                return "";
            }
            Dictionary<String, Object> values = found[0].getProperties();
            Object url = values == null ? null : values.get("url");
            return url == null ? "" : url.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("The filter is a constant", e);
        }
    }
}

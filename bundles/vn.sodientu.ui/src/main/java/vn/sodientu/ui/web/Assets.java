package vn.sodientu.ui.web;

import java.util.Locale;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Addresses of the static files. The version is a folder, so that a module's relative imports carry it as well. */
public final class Assets {
    /** Where the files are served. */
    static final String PATH = "/sodientu-ui";

    private Assets() {}

    /** The address of a file for Vaadin's page: context://sodientu-ui/1.0.0-abc/sdt.css. */
    public static String url(String file) {
        return "context:/" + PATH + "/" + version() + "/" + file;
    }

    /** Changes with every installation of this bundle, so that browsers may keep files for ever. */
    public static String version() {
        Bundle bundle = FrameworkUtil.getBundle(Assets.class);
        if (bundle == null) {
            return "test";
        }
        return bundle.getVersion() + "-"
                + Long.toString(bundle.getLastModified(), Character.MAX_RADIX).toLowerCase(Locale.ROOT);
    }
}

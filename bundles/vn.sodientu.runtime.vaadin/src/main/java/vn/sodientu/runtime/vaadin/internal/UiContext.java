package vn.sodientu.runtime.vaadin.internal;

import java.net.URL;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.servlet.context.ServletContextHelper;

/** An own servlet context: its attributes end with this bundle, it knows MIME types and shows no bundle entries. */
final class UiContext extends ServletContextHelper {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"));

    UiContext(Bundle bundle) {
        super(bundle);
    }

    @Override
    public @Nullable String getMimeType(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }
}

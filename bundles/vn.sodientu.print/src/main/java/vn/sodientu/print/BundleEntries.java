package vn.sodientu.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.osgi.framework.Bundle;
import vn.sodientu.print.template.Entries;

/** The entries of a template bundle. */
record BundleEntries(Bundle bundle) implements Entries {
    @Override
    public InputStream open(String path) throws IOException {
        URL entry = bundle.getEntry(ROOT + path);
        if (entry == null) {
            throw new FileNotFoundException("No entry " + path + " in " + bundle.getSymbolicName());
        }
        return entry.openStream();
    }
}

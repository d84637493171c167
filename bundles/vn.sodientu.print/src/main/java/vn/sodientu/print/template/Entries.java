package vn.sodientu.print.template;

import java.io.IOException;
import java.io.InputStream;

/** The entries of one template below SODIENTU-INF. There is no way from here to anything else. */
public interface Entries {
    /** Folder of a template bundle that holds its descriptor and everything the descriptor names. */
    String ROOT = "SODIENTU-INF/";

    /** Name of the descriptor. */
    String DESCRIPTOR = "template.xml";

    /**
     * Opens an entry.
     *
     * @param path relative to the root, already checked by {@link EntryPath}
     * @throws java.io.FileNotFoundException when there is none
     */
    InputStream open(String path) throws IOException;
}

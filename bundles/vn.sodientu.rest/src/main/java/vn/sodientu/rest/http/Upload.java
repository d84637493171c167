package vn.sodientu.rest.http;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.List;

/** The one file of a multipart request. */
public final class Upload {
    private static final String FIELD = "file";

    private Upload() {}

    /** The content of the field {@code file}; none or several files are refused. The runtime closes it. */
    public static InputStream file(List<EntityPart> parts) {
        List<EntityPart> files = parts.stream().filter(Upload::isFile).toList();
        if (files.size() != 1) {
            Faults faults = new Faults();
            faults.add(FIELD, "Cần đúng một tệp trong mục file", "Exactly one file is needed in the field file");
            faults.refuseIfAny();
        }
        return files.get(0).getContent();
    }

    private static boolean isFile(EntityPart part) {
        return FIELD.equals(part.getName()) || part.getFileName().isPresent();
    }
}

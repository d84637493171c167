package vn.sodientu.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/**
 * Measures a zip before the library opens it: the library keeps each part unpacked in memory and limits only the single
 * part, so that many parts together could fill it.
 */
final class ZipLimits {
    private static final int MAX_PARTS = 500;
    private static final long MAX_UNPACKED = 24L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private ZipLimits() {}

    /**
     * Reads the upload whole.
     *
     * @throws LimitedInputStream.LimitReachedException when it, or what it unpacks to, is larger than any school's file
     * @throws IOException when it is no zip or breaks off
     */
    static byte[] checked(InputStream upload, int maxBytes) throws IOException {
        byte[] packed = new LimitedInputStream(upload, maxBytes).readAllBytes();
        byte[] chunk = new byte[CHUNK];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        throw new LimitedInputStream.LimitReachedException();
                    }
                }
                if (parts > MAX_PARTS) {
                    throw new LimitedInputStream.LimitReachedException();
                }
            }
        }
        return packed;
    }
}

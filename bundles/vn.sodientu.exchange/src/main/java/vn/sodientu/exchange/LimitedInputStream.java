package vn.sodientu.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to go beyond a number of bytes. */
final class LimitedInputStream extends FilterInputStream {
    private long left;

    LimitedInputStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            take(1);
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            take(count);
        }
        return count;
    }

    private void take(int count) throws LimitReachedException {
        left -= count;
        if (left < 0) {
            throw new LimitReachedException();
        }
    }

    /** More bytes came than allowed. */
    static final class LimitReachedException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}

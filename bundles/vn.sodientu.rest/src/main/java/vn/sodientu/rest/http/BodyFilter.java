package vn.sodientu.rest.http;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.sodientu.api.outcome.Refusal;

/** Ends a request whose body is larger than its resource takes, declared or not, or that lacks the one it needs. */
final class BodyFilter implements ContainerRequestFilter, ReaderInterceptor {
    /** Request attribute that is set while the body is read. */
    static final String READING = "vn.sodientu.rest.reading";

    private final long limit;
    private final boolean needed;

    BodyFilter(long limit, boolean needed) {
        this.limit = limit;
        this.needed = needed;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > limit) {
            throw tooLarge();
        }
        if (needed && request.getLength() == 0) {
            throw missing();
        }
        InputStream stream = request.getEntityStream();
        if (stream != null) {
            request.setEntityStream(new Limited(stream, limit));
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        // Stays set when reading fails, so that the mapper knows whose fault a broken stream is.
        context.setProperty(READING, true);
        Object body = context.proceed();
        context.removeProperty(READING);
        if (body == null) {
            throw missing();
        }
        return body;
    }

    private static RefusedException missing() {
        return new RefusedException(
                Refusal.of(Refusal.Kind.INVALID, "", "Thiếu nội dung của yêu cầu", "The request has no body"));
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}

package vn.sodientu.print.render;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.transform.TransformerException;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.sodientu.print.template.ClosedXml;
import vn.sodientu.print.template.Stylesheet;

/**
 * Prints one register XML with one stylesheet, in a thread of its own with a deadline. The thread checks the deadline
 * at every element and every drawn text; endless recursion ends by the small stack. A stylesheet that computes for
 * ever without writing anything cannot be stopped in Java: its thread is a daemon, and the
 * caller is told by {@link PrintFault.Kind#RUNAWAY} so that it can shut the template out.
 */
public final class BookPrinter {
    private static final long STACK = 2L << 20;
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final AtomicLong counter = new AtomicLong();
    private final LayoutEngine engine;
    private final Duration limit;

    /** @param limit for one document */
    public BookPrinter(LayoutEngine engine, Duration limit) {
        this.engine = engine;
        this.limit = limit;
    }

    /** Prints, or throws a {@link PrintFault}. */
    public Drawn print(Stylesheet stylesheet, byte[] register, LayoutEngine.About about) throws InterruptedException {
        Deadline deadline = new Deadline(limit);
        FutureTask<Drawn> task = new FutureTask<>(() -> draw(stylesheet, register, about, deadline));
        Thread thread = new Thread(null, task, "sodientu-print-" + counter.incrementAndGet(), STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            deadline.cancel();
            thread.join(GRACE.toMillis());
            if (!thread.isAlive()) {
                throw new PrintFault(PrintFault.Kind.DEADLINE, "Not finished after " + limit, e);
            }
            throw new PrintFault(PrintFault.Kind.RUNAWAY, "Cannot be stopped after " + limit, e);
        } catch (ExecutionException e) {
            throw fault(e.getCause() == null ? e : e.getCause());
        } finally {
            deadline.cancel();
        }
    }

    private Drawn draw(Stylesheet stylesheet, byte[] register, LayoutEngine.About about, Deadline deadline) {
        return engine.draw(
                handler -> {
                    try {
                        SAXSource source =
                                new SAXSource(ClosedXml.reader(), new InputSource(new ByteArrayInputStream(register)));
                        stylesheet.transformer().transform(source, new SAXResult(handler));
                    } catch (TransformerException e) {
                        throw new SAXException(e);
                    }
                },
                stylesheet.entries(),
                about,
                deadline);
    }

    private static PrintFault fault(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof PrintFault known) {
                return known;
            }
        }
        return cause instanceof StackOverflowError
                ? new PrintFault(PrintFault.Kind.DEADLINE, "The stylesheet calls itself without end", cause)
                : new PrintFault(
                        PrintFault.Kind.STYLESHEET,
                        "The stylesheet failed: " + cause.getClass().getSimpleName(),
                        cause);
    }
}

package vn.sodientu.shell;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.access.Actor;

/** What all commands share. This is the shell's edge: whatever fails beyond it comes out as one line. */
abstract class SodientuCommand implements Action {
    private static final Logger LOG = LoggerFactory.getLogger(SodientuCommand.class);

    @Reference
    BundleContext context;

    @Reference
    Session session;

    /** Does the command's work and prints its answer. */
    abstract void run(Services services, Actor who, PrintStream out) throws CommandException;

    @Override
    public final @Nullable Object execute() throws CommandException {
        try {
            run(new Services(context), Operator.named(session.get("USER")), session.getConsole());
            return null;
        } catch (RuntimeException e) {
            LOG.error("The command {} failed", getClass().getSimpleName(), e);
            throw Lines.failure("Máy chủ gặp lỗi, xem nhật ký: " + e.getMessage(), e);
        }
    }
}

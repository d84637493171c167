package vn.sodientu.shell;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Looks services up at each command. Injected ones would make a command vanish with its service, and the status is
 * wanted most when something is missing.
 */
final class Services {
    private final BundleContext context;

    Services(BundleContext context) {
        this.context = context;
    }

    <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }

    <T> T need(Class<T> type) throws CommandException {
        return find(type)
                .orElseThrow(() -> Lines.failure("Máy chủ chưa sẵn sàng: thiếu " + type.getSimpleName()
                        + ". Xem sodientu:status. / Not ready: " + type.getSimpleName() + " is missing."));
    }

    <T> List<T> all(Class<T> type) {
        try {
            Collection<ServiceReference<T>> found = context.getServiceReferences(type, null);
            return found.stream()
                    .map(context::getService)
                    .filter(Objects::nonNull)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("No filter cannot be a wrong filter", e);
        }
    }
}

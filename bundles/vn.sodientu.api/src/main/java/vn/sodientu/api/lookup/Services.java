package vn.sodientu.api.lookup;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The services as they are at this moment. A call that meets the replacement of a module waits a little instead of
 * failing, so ask anew for every request and keep nothing.
 */
@ProviderType
public interface Services {
    /**
     * The best service of a type, waited for at most two seconds.
     *
     * @throws MissingServiceException when there is still none
     */
    <T> T get(Class<T> type);

    /** The best service of a type, without waiting. */
    <T> Optional<T> find(Class<T> type);

    /** All services of a type, without waiting. */
    <T> List<T> all(Class<T> type);
}

package vn.sodientu.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import vn.sodientu.api.spi.records.RecordStore;

/** The store as a service that follows the configuration. */
class RecordsComponentTest {
    private static final Map<String, Object> GOOD = Map.of("url", "jdbc:derby:memory:component");
    private static final Map<String, Object> BAD =
            Map.of("url", "jdbc:postgresql://127.0.0.1:1/x", "password", "hush-hush");
    private final List<RecordStore> registered = new ArrayList<>();
    private @Nullable RecordsComponent component;

    @AfterEach
    void stop() {
        if (component != null) {
            component.stop();
        }
    }

    @Test
    void aDatabaseThatWorksIsPublishedAndWithdrawnAtTheEnd() {
        RecordsComponent started = start(GOOD);

        assertThat(registered).hasSize(1);
        assertThat(started.name()).isEqualTo("database");
        assertThat(started.problem()).isEmpty();
        started.stop();
        assertThat(registered).isEmpty();
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNotPublishedAndTheProbeSaysWhy() {
        RecordsComponent started = start(BAD);

        assertThat(registered).isEmpty();
        assertThat(started.problem()).hasValueSatisfying(problem -> assertThat(problem)
                .contains("127.0.0.1:1")
                .doesNotContain("hush-hush")
                .doesNotContain("\n"));
    }

    @Test
    void aChangeOfConfigurationReplacesTheStore() {
        RecordsComponent started = start(BAD);
        started.change(GOOD);
        RecordStore first = registered.get(0);
        started.change(Map.of("url", "jdbc:derby:memory:component2"));

        assertThat(registered).hasSize(1).doesNotContain(first);
        assertThat(started.problem()).isEmpty();
        started.change(BAD);
        assertThat(registered).isEmpty();
        assertThat(started.problem()).isPresent();
    }

    private RecordsComponent start(Map<String, Object> configuration) {
        component = new RecordsComponent(context(), configuration);
        return component;
    }

    private BundleContext context() {
        Bundle bundle = fake(
                Bundle.class, (name, arguments) -> Collections.enumeration(TestDatabase.files((String) arguments[0])));
        return fake(BundleContext.class, (name, arguments) -> switch (name) {
            case "getProperty" -> "target";
            case "getBundle" -> bundle;
            case "registerService" -> arguments[1] instanceof RecordStore store
                    ? register(store)
                    : fake(ServiceRegistration.class, (method, none) -> null);
            default -> throw new UnsupportedOperationException(name);
        });
    }

    private ServiceRegistration<?> register(RecordStore store) {
        registered.add(store);
        return fake(ServiceRegistration.class, (name, arguments) -> {
            registered.remove(store);
            return null;
        });
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        answer.to(method.getName(), arguments == null ? new Object[0] : arguments)));
    }

    /** What a call of a faked service gives. */
    private interface Answer {
        @Nullable
        Object to(String method, Object[] arguments);
    }
}

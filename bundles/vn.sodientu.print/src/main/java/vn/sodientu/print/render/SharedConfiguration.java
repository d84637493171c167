package vn.sodientu.print.render;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import org.apache.fop.configuration.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * FOP's configuration for many threads. FOP reads it anew for every document, and what lies below is a DOM tree, whose
 * readers share caches of nodes: two documents begun at once now and then broke both. Here readers take turns.
 */
final class SharedConfiguration implements InvocationHandler {
    private final Configuration source;
    private final Object turn;

    private SharedConfiguration(Configuration source, Object turn) {
        this.source = source;
        this.turn = turn;
    }

    /** The same configuration, its parts too, read by one thread at a time. */
    static Configuration of(Configuration source) {
        return part(source, new Object());
    }

    private static Configuration part(Configuration source, Object turn) {
        return (Configuration) Proxy.newProxyInstance(
                SharedConfiguration.class.getClassLoader(),
                new Class<?>[] {Configuration.class},
                new SharedConfiguration(source, turn));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            synchronized (turn) {
                Object answer = method.invoke(source, arguments);
                if (answer instanceof Configuration child) {
                    return part(child, turn);
                }
                return answer instanceof Configuration[] children
                        ? Arrays.stream(children)
                                .map(child -> part(child, turn))
                                .toArray(Configuration[]::new)
                        : answer;
            }
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}

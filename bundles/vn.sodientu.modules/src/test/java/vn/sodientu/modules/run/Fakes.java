package vn.sodientu.modules.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/** Interfaces of which a test needs a few methods only. */
final class Fakes {
    private Fakes() {}

    /** Calls the public methods of the same name and number of parameters; others are not expected. */
    static <T> T of(Class<T> type, Object methods) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Method found = Arrays.stream(methods.getClass().getMethods())
                    .filter(own -> own.getName().equals(method.getName()))
                    .filter(own -> own.getParameterCount() == method.getParameterCount())
                    .findFirst()
                    .orElseThrow(() -> new UnsupportedOperationException(method.toString()));
            found.setAccessible(true);
            try {
                return found.invoke(methods, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}

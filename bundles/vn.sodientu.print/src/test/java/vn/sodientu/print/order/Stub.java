package vn.sodientu.print.order;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** An interface of which a test answers the few methods it needs; every other call fails the test. */
public final class Stub<T> {
    private final Class<T> type;
    private final Map<String, Function<Object[], Object>> answers = new HashMap<>();

    private Stub(Class<T> type) {
        this.type = type;
    }

    /** Begins a stub. */
    public static <T> Stub<T> of(Class<T> type) {
        return new Stub<>(type);
    }

    /** Answers the methods of a name. */
    public Stub<T> when(String method, Function<Object[], Object> answer) {
        answers.put(method, answer);
        return this;
    }

    /** The stub as its interface. */
    public T get() {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Function<Object[], Object> answer = answers.get(method.getName());
            if (answer == null) {
                throw new UnsupportedOperationException(type.getSimpleName() + "." + method.getName());
            }
            return answer.apply(args == null ? new Object[0] : args);
        }));
    }
}

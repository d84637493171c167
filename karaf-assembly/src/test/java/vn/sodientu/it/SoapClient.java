package vn.sodientu.it;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Calls the generated client by the names in the description. */
final class SoapClient {
    private final Object port;
    private final Class<?> type;

    /** A client; the type is the generated interface. */
    SoapClient(Object port, Class<?> type) {
        this.port = port;
        this.type = type;
    }

    /** A declared fault: its message begins with the code. */
    static final class Fault extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Fault(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Calls an operation that answers a list. */
    List<?> call(String operation, Object... arguments) {
        Method method = Arrays.stream(type.getMethods())
                .filter(one -> one.getName().equals(operation))
                .findFirst()
                .orElseThrow();
        try {
            return (List<?>) method.invoke(port, arguments);
        } catch (InvocationTargetException e) {
            Throwable cause = Objects.requireNonNull(e.getCause());
            if (Arrays.stream(method.getExceptionTypes()).anyMatch(declared -> declared.isInstance(cause))) {
                throw new Fault(get(get(cause, "faultInfo"), "code") + " " + cause.getMessage(), cause);
            }
            throw new IllegalStateException(cause);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A change of a cell, in the generated type. */
    Object cell(String pupil, String column, int version, String value) {
        try {
            Object change = type.getClassLoader()
                    .loadClass(type.getPackageName() + ".CellChange")
                    .getConstructor()
                    .newInstance();
            set(change, "setPupil", pupil);
            set(change, "setColumn", column);
            set(change, "setVersion", version);
            set(change, "setValue", value);
            return change;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object bean, String setter, Object value) throws ReflectiveOperationException {
        for (Method method : bean.getClass().getMethods()) {
            if (method.getName().equals(setter)) {
                method.invoke(bean, value);
            }
        }
    }

    /** A property of a generated bean; an empty text when it is absent. */
    static Object get(Object bean, String property) {
        try {
            String getter = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
            return Objects.requireNonNullElse(bean.getClass().getMethod(getter).invoke(bean), "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

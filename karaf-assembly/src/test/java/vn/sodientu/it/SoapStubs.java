package vn.sodientu.it;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.WebEndpoint;
import jakarta.xml.ws.WebServiceClient;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.cxf.tools.common.ToolContext;
import org.apache.cxf.tools.wsdlto.WSDLToJava;

/** Classes generated from a running server's description, compiled and loaded, as an integrator's build would. */
final class SoapStubs {
    private static final String PACKAGE = "generated.register";

    private final Class<?> service;
    private final URL description;

    private SoapStubs(Class<?> service, URL description) {
        this.service = service;
        this.description = description;
    }

    /** From the description of the service at an address. */
    static SoapStubs generate(String address) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "soap")), "stubs");
            URL description = URI.create(address + "?wsdl").toURL();
            new WSDLToJava(new String[] {"-d", folder.toString(), "-p", PACKAGE, description.toString()})
                    .run(new ToolContext());
            compile(folder);
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, SoapStubs.class.getClassLoader());
            return new SoapStubs(service(loader, folder), description);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(end)).toList();
        }
    }

    private static void compile(Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn", "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
        files(folder, ".java").forEach(path -> arguments.add(path.toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("The generated sources do not compile");
        }
    }

    private static Class<?> service(URLClassLoader loader, Path folder) throws IOException, ClassNotFoundException {
        for (Path path : files(folder, ".class")) {
            String name = folder.relativize(path).toString().replace(File.separatorChar, '.');
            Class<?> type = loader.loadClass(name.substring(0, name.length() - ".class".length()));
            if (type.isAnnotationPresent(WebServiceClient.class)) {
                return type;
            }
        }
        throw new IllegalStateException("No service was generated");
    }

    /** A client with the credentials of an account. */
    SoapClient as(String account, String password) {
        try {
            Service made = (Service) service.getConstructor(URL.class).newInstance(description);
            Method endpoint = Arrays.stream(service.getMethods())
                    .filter(method -> method.isAnnotationPresent(WebEndpoint.class) && method.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow();
            BindingProvider port = (BindingProvider) endpoint.invoke(made);
            port.getRequestContext().put(BindingProvider.USERNAME_PROPERTY, account);
            port.getRequestContext().put(BindingProvider.PASSWORD_PROPERTY, password);
            return new SoapClient(port, endpoint.getReturnType());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.sodientu.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.lifecycle.SingletonResourceProvider;
import vn.sodientu.rest.http.BodyLimits;
import vn.sodientu.rest.http.PagingFilter;
import vn.sodientu.rest.http.ProblemMapper;
import vn.sodientu.rest.http.SignInFilter;

/** Resources behind a real CXF on a free port, published the way the runtime publishes them. */
public final class RestServer implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;
    private final String base;

    /** Starts the server. */
    public RestServer(FakeServices services, Object... resources) {
        this(List.of(new SignInFilter(services), new BodyLimits(), new PagingFilter(), new ProblemMapper()), resources);
    }

    /** Starts a server with providers that others may share, as the generations of the runtime do. */
    public RestServer(List<Object> shared, Object... resources) {
        base = "http://127.0.0.1:" + freePort() + "/api/v1";
        var factory = new JAXRSServerFactoryBean();
        factory.setAddress(base);
        for (Object resource : resources) {
            factory.setResourceClasses(resource.getClass());
            factory.setResourceProvider(resource.getClass(), new SingletonResourceProvider(resource, false));
        }
        List<Object> providers = new ArrayList<>(shared);
        providers.add(new JacksonJsonProvider(json()));
        factory.setProviders(providers);
        factory.setProperties(Map.of("default.wae.mapper.least.specific", "true"));
        server = factory.create();
    }

    /** The mapper as the runtime configures it. */
    public static ObjectMapper json() {
        return JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
                .build();
    }

    /** A request of the account gvcn, to be refined. */
    public HttpRequest.Builder to(String path) {
        return anonymous(path).header("Authorization", basic("gvcn", "mat-khau"));
    }

    /** A request of nobody. */
    public HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    /** Sends. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** GET as gvcn. */
    public HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    /** Sends JSON as gvcn. */
    public HttpResponse<String> json(String method, String path, String body) {
        return send(to(path).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends one file as a form as gvcn. */
    public HttpResponse<String> file(String path, String field, byte[] content) {
        String boundary = "----ranh-gioi";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"tep.xlsx\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(head, content, tail))));
    }

    /** The JSON of an answer. */
    public static JsonNode body(HttpResponse<String> response) {
        try {
            return json().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header of HTTP Basic. */
    public static String basic(String account, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop();
        server.destroy();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

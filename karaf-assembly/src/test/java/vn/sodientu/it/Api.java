package vn.sodientu.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/** A REST client as an integrator would write one. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BOUNDARY = "sodientu-it-boundary";

    private final String base;
    private final String authorization;
    private final Map<String, String> more;

    Api(String address, String account, String password) {
        this(
                address,
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    Api(String address, String authorization) {
        this(address + "/api/v1", authorization, Map.of());
    }

    private Api(String base, String authorization, Map<String, String> more) {
        this.base = base;
        this.authorization = authorization;
        this.more = more;
    }

    /** The same client, which sends another header with every call. */
    Api with(String header, String value) {
        return new Api(base, authorization, Map.of(header, value));
    }

    /** An answer: status, headers, and the body as bytes. */
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        byte[] bytes() {
            return response.body();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException("Not JSON: " + text(), e);
            }
        }

        /** The answer itself when it has the status expected; otherwise a failure that shows the body. */
        Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError("Expected " + status + " but got " + status() + ": " + text());
            }
            return this;
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path, Object body) {
        return send(
                request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(bytes(body))));
    }

    Answer put(String path, Object body) {
        return put(path, body, Map.of());
    }

    Answer put(String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofByteArray(bytes(body)));
        headers.forEach(request::header);
        return send(request);
    }

    /** Calls by any method; an empty body is none. */
    Answer call(String method, String path, String body) {
        HttpRequest.Builder request = request(path);
        return send(
                body.isEmpty()
                        ? request.method(method, BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body)));
    }

    /** Posts a file as the form field {@code file}. */
    Answer upload(String path, Path file) {
        try {
            return upload(path, file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer upload(String path, String name, byte[] content) {
        return upload(path, name, content, Map.of());
    }

    /** Posts a file with other fields of a form. */
    Answer upload(String path, String name, byte[] content, Map<String, String> fields) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach((field, text) -> form.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + text + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        more.forEach(request::header);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.sodientu.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A running server with its data folder. The shared one is started once for all tests and stopped at the end. */
final class Server implements AutoCloseable {
    static final String PASSWORD = "Mat-khau-thu-2026";
    private static final int SHARED_PORT = 18_181;

    private static final class Holder {
        static final Server SHARED = start("shared", SHARED_PORT, List.of("--demo", "small"), Map.of());
    }

    private final int port;
    private final Path data;
    private final List<String> options;
    private final Map<String, String> environment;

    private Server(int port, Path data, List<String> options, Map<String, String> environment) {
        this.port = port;
        this.data = data;
        this.options = options;
        this.environment = environment;
    }

    /** The server all tests share, with the small demo data. */
    static Server shared() {
        return Holder.SHARED;
    }

    /** A server of its own on a fresh data folder. */
    static Server start(String name, int port, List<String> options, Map<String, String> environment) {
        Path data = Path.of("target", "it-data", name).toAbsolutePath();
        delete(data);
        Server server = new Server(port, data, options, environment);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.up();
        return server;
    }

    /** Starts it (again) on the data it has. */
    void up() {
        Command.Result result = command("start", options);
        if (result.code() != 0) {
            throw new IllegalStateException("The server did not start: " + result.output());
        }
    }

    /** Stops it; the data stay. */
    Command.Result down() {
        return command("stop", List.of());
    }

    /** Ends it as a power failure does: signal 9, nothing written any more. */
    void kill() {
        String file = read("run.pid");
        long pid = Long.parseLong(file.substring(0, file.indexOf(' ')));
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    Command.Result command(String verb, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of(verb, "--port", "" + port, "--data", data.toString()));
        arguments.addAll(more);
        Map<String, String> all = new HashMap<>(environment);
        all.put("SODIENTU_DEMO_PASSWORD", PASSWORD);
        return Command.run(all, arguments.toArray(String[]::new));
    }

    @Override
    public void close() {
        down();
    }

    int port() {
        return port;
    }

    int sshPort() {
        return port + 1;
    }

    Path data() {
        return data;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A client signed in as one of the demo accounts. */
    Api as(String account) {
        return new Api(address(), account, PASSWORD);
    }

    String log() {
        return read("log/karaf.log");
    }

    String read(String file) {
        try {
            return Files.readString(data.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

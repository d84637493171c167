package vn.sodientu.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL of its own that asks for a password; the tests as root start it as the user postgres. */
final class Postgres implements AutoCloseable {
    static final String USER = "so_dien_tu";
    static final String PASSWORD = "Mat-khau-kho-7431";

    private static final Path INSTALLED =
            Path.of(System.getProperty("sodientu.test.postgresql", "/usr/lib/postgresql"));
    private static final String OWNER = "postgres";

    private final Path bin;
    private final Path folder;
    private final int port;

    private Postgres(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
    }

    /** Makes a cluster in a temporary folder and starts it. */
    static Postgres start() {
        try {
            Path folder = Files.createTempDirectory("sodientu-it-pg");
            Path secret = Files.writeString(folder.resolve("secret"), PASSWORD);
            if (root()) {
                var owner =
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(OWNER);
                Files.setOwner(folder, owner);
                Files.setOwner(secret, owner);
            }
            Postgres postgres = new Postgres(binaries(), folder, freePort());
            postgres.run(
                    "initdb",
                    "-D",
                    postgres.data(),
                    "-U",
                    USER,
                    "-A",
                    "scram-sha-256",
                    "--pwfile",
                    secret.toString(),
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--no-sync");
            postgres.run(
                    "pg_ctl",
                    "-D",
                    postgres.data(),
                    "-l",
                    folder.resolve("log").toString(),
                    "-w",
                    "-o",
                    "-p " + postgres.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off",
                    "start");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new empty database. */
    String database(String name) {
        sql("postgres", "create database " + name);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** Runs a statement and answers what it shows, without headings. */
    String sql(String database, String statement) {
        return run("psql", "-h", "127.0.0.1", "-p", "" + port, "-U", USER, "-d", database, "-At", "-c", statement);
    }

    @Override
    public void close() {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String run(String program, String... arguments) {
        List<String> words = new ArrayList<>();
        if (root()) {
            words.addAll(List.of("setpriv", "--reuid=" + OWNER, "--regid=" + OWNER, "--clear-groups"));
        }
        words.add(bin.resolve(program).toString());
        words.addAll(List.of(arguments));
        Command.Result result = Command.execute(Map.of("PGPASSWORD", PASSWORD), words);
        if (result.code() != 0) {
            throw new IllegalStateException(program + ": " + result.output());
        }
        return result.output();
    }

    private static Path binaries() throws IOException {
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** A port nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package vn.sodientu.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} says when it cannot start: one clear line, and a code that is not 0. */
@Order(50)
class CommandLineIT {
    @TempDir
    private Path folder = Path.of("");

    private static void assertOneLine(Command.Result result, String... words) {
        assertThat(result.code()).as(result.output()).isNotZero();
        assertThat(result.lines()).hasSize(1);
        assertThat(result.lines().get(0)).contains(words);
    }

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(18_281, 1, InetAddress.getLoopbackAddress())) {
            assertOneLine(
                    Command.run(Map.of(), "start", "--port", "18281", "--data", folder.toString()),
                    "port " + taken.getLocalPort());
        }
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertOneLine(
                Command.run(
                        Map.of(),
                        "start",
                        "--port",
                        "18285",
                        "--data",
                        file.resolve("data").toString()),
                "data folder");
    }

    @Test
    void aSecondServerOnTheSameDataFolderIsRefused() {
        Server shared = Server.shared();
        assertOneLine(
                Command.run(
                        Map.of(),
                        "start",
                        "--port",
                        "18289",
                        "--data",
                        shared.data().toString()),
                "already running");
    }

    @Test
    void aWrongJavaIsNamed() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path java = bin.resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertOneLine(
                Command.run(
                        Map.of("PATH", bin + ":" + System.getenv("PATH"), "JAVA_HOME", ""),
                        "start",
                        "--port",
                        "18293",
                        "--data",
                        folder.resolve("data").toString()),
                "Java",
                "17");
    }

    @Test
    void theStatusOfARunningAndAStoppedServerIsTold() {
        Server shared = Server.shared();
        Command.Result running = shared.command("status", List.of());
        assertThat(running.code()).isZero();
        assertThat(running.output()).contains(shared.address());
        Command.Result stopped = Command.run(
                Map.of(), "status", "--data", folder.resolve("nothing").toString());
        assertThat(stopped.code()).isNotZero();
    }
}

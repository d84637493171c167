package vn.sodientu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bombs are read by a JVM of their own, which has less memory than a server would miss. */
class BombsTest {
    private static final String MEMORY = "-Xmx100m";

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyBombIsRefusedInAHundredMegabytes() throws IOException, InterruptedException {
        Map<String, byte[]> bombs = Bombs.all();
        List<String> answers = answers(bombs);
        assertThat(answers).hasSize(bombs.size()).allMatch(answer -> answer.startsWith("refused"));
    }

    @Test
    void whatOnlyPretendsToBeHugeDoesNoHarm() throws IOException, InterruptedException {
        Map<String, byte[]> files = Bombs.pretenders();
        assertThat(answers(files)).hasSize(files.size());
    }

    private List<String> answers(Map<String, byte[]> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName()));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            command.add(
                    Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines()
                .filter(line -> line.startsWith("refused ") || line.startsWith("read "))
                .toList();
    }

    /** Reads the files named, and says of each how it went and how many milliseconds it took. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] files) throws IOException {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            for (String file : files) {
                long begin = System.nanoTime();
                String answer = read(Path.of(file));
                long millis = (System.nanoTime() - begin) / 1_000_000;
                out.println(answer + " " + millis + " ms: " + Path.of(file).getFileName());
            }
        }

        private static String read(Path file) throws IOException {
            try (InputStream upload = Files.newInputStream(file)) {
                WorkbookReader.read(upload);
                return "read";
            } catch (UnreadableWorkbookException e) {
                return "refused";
            }
        }
    }
}

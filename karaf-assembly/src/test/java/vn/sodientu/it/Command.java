package vn.sodientu.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command line of the product, run as a script would. */
final class Command {
    /** Root of the source tree, where {@code run} lies. */
    static final Path ROOT =
            Path.of(System.getProperty("sodientu.root", "..")).toAbsolutePath().normalize();

    private static final long LONGEST_MINUTES = 6;

    private Command() {}

    /** What a command said and how it ended. */
    record Result(int code, String output) {
        /** The lines that are not empty. */
        List<String> lines() {
            return output.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    static Result run(Map<String, String> environment, String... arguments) {
        List<String> words = new ArrayList<>(List.of(ROOT.resolve("run").toString()));
        words.addAll(List.of(arguments));
        return execute(environment, words);
    }

    static Result execute(Map<String, String> environment, List<String> words) {
        try {
            Path output = Files.createTempFile("sodientu-it", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("SODIENTU_NO_BUILD", "1");
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IllegalStateException("Still running: " + words);
            }
            String said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Result(process.exitValue(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

package vn.sodientu.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A new version of Circular 22 in which one number is another, compiled as its author would release it. */
final class ChangedRules {
    static final String MODULE = "vn.sodientu.rules.tt22y2021";

    private static final String GOLDEN = "golden/cases.csv";
    private static final Path SYSTEM =
            Path.of(System.getProperty("sodientu.assembly", "target/assembly"), "system/vn/sodientu");

    private ChangedRules() {}

    /** @param number as it stands in the parameters, and what it becomes; cases that speak of awards are left out */
    static byte[] inVersion(String version, String number, String changed) {
        try {
            Path work = Files.createTempDirectory("sodientu-rules");
            List<Path> sources = sources(work, number, changed);
            Path classes = Files.createDirectories(work.resolve("classes"));
            compile(sources, classes);
            Path jar = jar(MODULE);
            Map<String, byte[]> entries = new HashMap<>();
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    entries.put(classes.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
            String golden =
                    Files.readString(Command.ROOT.resolve("bundles/" + MODULE + "/src/main/resources/" + GOLDEN));
            entries.put(
                    GOLDEN,
                    golden.lines()
                            .filter(line -> !line.contains("award="))
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8));
            return Jars.inVersion(Files.readAllBytes(jar), version, entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sources but the one that needs annotations of the container; its class is taken as it was built. */
    private static List<Path> sources(Path work, String number, String changed) throws IOException {
        Path root = Command.ROOT.resolve("bundles/" + MODULE + "/src/main/java");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                boolean wanted = !text.contains("org.osgi") && !file.endsWith("package-info.java");
                if (wanted) {
                    boolean parameters = file.endsWith("Parameters.java");
                    if (parameters && !text.contains(number)) {
                        throw new IllegalStateException("No " + number + " in " + file);
                    }
                    Files.writeString(
                            work.resolve(file.getFileName()), parameters ? text.replace(number, changed) : text);
                }
            }
        }
        try (Stream<Path> files = Files.list(work)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        String path = Stream.of(jar(MODULE), jar("vn.sodientu.domain"), jar("vn.sodientu.api"), annotations())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-nowarn", "-proc:none", "--release", "17", "-classpath", path, "-d", classes.toString());
            boolean done = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!done) {
                throw new IllegalStateException("The changed rules do not compile");
            }
        }
    }

    private static Path jar(String module) throws IOException {
        return first(SYSTEM.resolve(module));
    }

    private static Path annotations() throws IOException {
        return first(Path.of(System.getProperty("sodientu.repository"), "org/jspecify"));
    }

    private static Path first(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

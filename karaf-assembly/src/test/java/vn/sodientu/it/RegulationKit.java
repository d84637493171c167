package vn.sodientu.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes a regulation as a third party would: the kit in a copy of the source tree, changed, built with its tests. */
final class RegulationKit {
    /** What the kit's build needs beside the modules' pom files. */
    private static final List<String> SOURCES = List.of(
            ".mvn",
            "new-regulation",
            "docs/regulation-kit",
            "bundles/vn.sodientu.domain/src",
            "bundles/vn.sodientu.api/src");

    private final String name;
    private final Path root;
    private String version = "1.0.0";

    /** Runs {@code ./new-regulation NAME} in a fresh copy. */
    RegulationKit(String name) {
        this.name = name;
        this.root = copy();
        run(List.of(root.resolve("new-regulation").toString(), name));
    }

    /** Changes a file of the new bundle; the change must change something. */
    RegulationKit edit(String file, UnaryOperator<String> change) {
        try (Stream<Path> files = Files.walk(bundle())) {
            Path path = files.filter(each -> each.endsWith(file)).findFirst().orElseThrow();
            String before = Files.readString(path);
            String after = change.apply(before);
            if (after.equals(before)) {
                throw new IllegalStateException(file + " is as it was");
            }
            Files.writeString(path, after);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the bundle another version, as the page says. */
    RegulationKit raise(String next) {
        String last = version;
        version = next;
        String place = "<artifactId>" + bundle().getFileName() + "</artifactId>";
        return edit("pom.xml", text -> {
            int from = text.indexOf(place);
            return text.substring(0, from)
                    + text.substring(from).replaceFirst("<version>" + last + "<", "<version>" + next + "<");
        });
    }

    /** Builds the bundle as the page says, its own tests included, and gives the jar. */
    byte[] jar() {
        build(List.of("-Dtest=TablesTest", "-Dsurefire.failIfNoSpecifiedTests=false"));
        return read();
    }

    /** The jar without the tests that would have refused it. */
    byte[] jarWithoutTests() {
        build(List.of("-Dmaven.test.skip=true"));
        return read();
    }

    private void build(List<String> options) {
        List<String> words = new ArrayList<>(List.of("mvn", "-B", "-q", "-f", root.toString(), "-am", "-pl", module()));
        words.add("-Dmaven.repo.local=" + System.getProperty("sodientu.repository"));
        words.addAll(options);
        words.add("package");
        run(words);
    }

    private static void run(List<String> words) {
        Command.Result result = Command.execute(Map.of(), words);
        if (result.code() != 0) {
            throw new IllegalStateException(words + " ended with " + result.code() + "\n" + result.output());
        }
    }

    private byte[] read() {
        try {
            return Files.readAllBytes(bundle().resolve("target/vn.sodientu.rules." + name + "-" + version + ".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String module() {
        return "bundles/vn.sodientu.rules." + name;
    }

    private Path bundle() {
        return root.resolve(module());
    }

    private static Path copy() {
        try {
            Path target = Files.createTempDirectory(Command.ROOT.resolve("karaf-assembly/target"), "kit");
            for (Path file : sources()) {
                Path to = target.resolve(file);
                Files.createDirectories(to.getParent());
                Files.copy(Command.ROOT.resolve(file), to, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pom files, since the reactor reads them, and the sources named above. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Command.ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(Command.ROOT::relativize)
                    .filter(file -> file.endsWith("pom.xml") || SOURCES.stream().anyMatch(file::startsWith))
                    .filter(file -> !file.toString().contains("target/"))
                    .toList();
        }
    }
}

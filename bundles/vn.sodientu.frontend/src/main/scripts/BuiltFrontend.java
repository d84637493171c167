import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps the finished front end in the folder "built", so that a build needs neither node nor npm, and refuses it when
 * it was made from other sources than those of today.
 *
 * <p>Usage: java BuiltFrontend.java check|keep MODULE FLOW_VERSION VAADIN_VERSION
 */
final class BuiltFrontend {
    private static final Pattern DEPENDENCIES = Pattern.compile("<dependencies>.*?</dependencies>", Pattern.DOTALL);

    private final Path module;
    private final Path built;
    private final Path record;
    private final String flow;
    private final String vaadin;

    private BuiltFrontend(Path module, String flow, String vaadin) {
        this.module = module;
        this.built = module.resolve("built");
        this.record = module.resolve("built.txt");
        this.flow = flow;
        this.vaadin = vaadin;
    }

    public static void main(String[] arguments) throws IOException {
        BuiltFrontend frontend = new BuiltFrontend(Path.of(arguments[1]), arguments[2], arguments[3]);
        switch (arguments[0]) {
            case "check" -> frontend.check();
            case "keep" -> frontend.keep();
            default -> throw new IllegalArgumentException("check or keep, not " + arguments[0]);
        }
    }

    private void check() throws IOException {
        Map<String, String> then = recorded();
        String kept = then.remove("built");
        Map<String, String> now = sources();
        Set<String> changed = new TreeSet<>(now.keySet());
        changed.addAll(then.keySet());
        changed.removeIf(name -> Objects.equals(now.get(name), then.get(name)));
        if (!changed.isEmpty()) {
            refuse("was made from another " + String.join(", ", changed));
        } else if (!tree(built, file -> true).equals(kept)) {
            refuse("is not as it was made");
        }
    }

    /** Marked as Maven marks errors: those who search a log for them find the reason too. */
    private static void refuse(String reason) {
        System.err.println("[ERROR] The front end in bundles/vn.sodientu.frontend/built " + reason
                + ". Make it anew where node and npm are installed, and commit it:"
                + " mvn -Pfrontend -pl bundles/vn.sodientu.frontend package");
        System.exit(1);
    }

    private void keep() throws IOException {
        delete(built);
        Path classes = module.resolve("target/classes");
        for (Path file : files(classes)) {
            String name = classes.relativize(file).toString();
            if (!name.startsWith("vn/") && !name.endsWith("bundle-size.html")) {
                Path copy = built.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Map<String, String> now = sources();
        now.put("built", tree(built, file -> true));
        StringBuilder text = new StringBuilder("# What the folder built holds and was made from. Written by the build with -Pfrontend.\n");
        now.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
        Files.writeString(record, text);
    }

    private Map<String, String> recorded() throws IOException {
        Map<String, String> result = new TreeMap<>();
        if (Files.exists(record)) {
            for (String line : Files.readAllLines(record)) {
                String[] parts = line.split(" = ", 2);
                if (parts.length == 2) {
                    result.put(parts[0], parts[1]);
                }
            }
        }
        return result;
    }

    private Map<String, String> sources() throws IOException {
        Map<String, String> result = new TreeMap<>();
        result.put("flow.version", flow);
        result.put("vaadin.version", vaadin);
        for (String name : List.of("package.json", "package-lock.json")) {
            result.put(name, hex(digest(Files.readAllBytes(module.resolve(name)))));
        }
        Matcher dependencies = DEPENDENCIES.matcher(Files.readString(module.resolve("pom.xml")));
        String list = dependencies.find() ? dependencies.group().replaceAll("<!--.*?-->|\\s+", "") : "";
        result.put("list of dependencies", hex(digest(list.getBytes(StandardCharsets.UTF_8))));
        Path own = module.resolve("src/main/frontend");
        if (Files.isDirectory(own)) {
            // What Flow writes there itself is no source; an empty rest counts as no folder.
            String digest = tree(own, file -> !file.startsWith("generated") && !file.endsWith("index.html"));
            if (!digest.equals(hex(digest(new byte[0])))) {
                result.put("src/main/frontend", digest);
            }
        }
        return result;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** One digest over names and contents. */
    private static String tree(Path folder, Predicate<Path> wanted) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files(folder)) {
            Path name = folder.relativize(file);
            if (wanted.test(name)) {
                text.append(name).append(' ').append(hex(digest(Files.readAllBytes(file)))).append('\n');
            }
        }
        return hex(digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException problem) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

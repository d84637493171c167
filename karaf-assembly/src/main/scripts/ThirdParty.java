import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Lists everything that is shipped and is not ours, with its licence: the jars of the distribution, those embedded in
 * our wrappers, and the packages in the front end's JavaScript. Puts the list, the licence texts of those packages and
 * our own licence into the distribution.
 *
 * <p>Usage: java -Dfile.encoding=UTF-8 ThirdParty.java ROOT ASSEMBLY LOCAL_MAVEN_REPOSITORY
 */
final class ThirdParty {
    private static final Pattern LICENCE = Pattern.compile("<license>.*?<name>(.*?)</name>.*?</license>", Pattern.DOTALL);
    private static final Pattern PARENT = Pattern.compile(
            "<parent>.*?<groupId>(.*?)</groupId>.*?<artifactId>(.*?)</artifactId>.*?<version>(.*?)</version>.*?</parent>",
            Pattern.DOTALL);
    private static final Pattern JAR_NAME = Pattern.compile("(.+?)-(\\d[\\w.\\-]*?)\\.jar");

    private static final String LIST = "THIRD-PARTY.txt";

    private final Path repository;
    private final Map<String, String> found = new TreeMap<>();
    private Map<String, Path> pomsByName = Map.of();

    private ThirdParty(Path repository) {
        this.repository = repository;
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path assembly = Path.of(arguments[1]);
        Path frontend = root.resolve("bundles/vn.sodientu.frontend/built/META-INF");
        ThirdParty list = new ThirdParty(Path.of(arguments[2]));
        list.addJars(assembly);
        list.addPackages(frontend.resolve("third-party.txt"));
        list.found.put("fonts Liberation 2.1.5", "SIL OFL 1.1");
        list.refuseUnknown();
        List<String> lines = new ArrayList<>(List.of(
                "Third-party software shipped with Sổ Điện Tử, with its licences.",
                "Made by karaf-assembly/src/main/scripts/ThirdParty.java from the assembled distribution.",
                ""));
        list.found.forEach((name, licence) -> lines.add(name + " | " + licence));
        Files.write(assembly.resolve(LIST), lines, StandardCharsets.UTF_8);
        copy(frontend.resolve("third-party-licences.txt"), assembly.resolve("THIRD-PARTY-JAVASCRIPT.txt"));
        copy(root.resolve("LICENSE"), assembly.resolve("LICENSE"));
        Path committed = root.resolve(LIST);
        if (!Files.exists(committed) || !Files.readAllLines(committed).equals(lines)) {
            System.out.println("[WARNING] " + LIST + " is out of date: cp karaf-assembly/target/assembly/" + LIST + " .");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private void refuseUnknown() {
        List<String> unknown = found.entrySet().stream()
                .filter(entry -> entry.getValue().equals("UNKNOWN"))
                .map(Map.Entry::getKey)
                .toList();
        if (!unknown.isEmpty()) {
            System.err.println("[ERROR] No licence found for: " + unknown);
            System.exit(1);
        }
    }

    private void addJars(Path assembly) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(assembly)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            addJar(jar.getFileName().toString(), Files.readAllBytes(jar));
        }
    }

    private void addJar(String fileName, byte[] jar) throws IOException {
        boolean ours = fileName.startsWith("vn.sodientu.");
        String licence = "";
        Properties coordinates = new Properties();
        String pom = "";
        int poms = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".jar") && ours) {
                    addJar(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
                } else if (name.startsWith("META-INF/maven/") && name.endsWith("pom.properties") && poms++ == 0) {
                    coordinates.load(in);
                } else if (name.startsWith("META-INF/maven/") && name.endsWith("pom.xml") && pom.isEmpty()) {
                    pom = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } else if (name.equals("META-INF/MANIFEST.MF")) {
                    licence = bundleLicence(in);
                }
            }
        }
        if (ours) {
            return;
        }
        String known = fromPom(pom).or(() -> fromRepository(coordinates, fileName)).orElse("");
        String result = !known.isBlank() ? known : !licence.isBlank() ? licence : Special.of(fileName);
        found.put(fileName.replaceAll("\\.jar$", ""), Special.shortName(result));
    }

    private static String bundleLicence(InputStream manifest) throws IOException {
        String header = Optional.ofNullable(
                        new java.util.jar.Manifest(manifest).getMainAttributes().getValue("Bundle-License"))
                .orElse("");
        return header.replaceAll(";.*", "").replace("\"", "");
    }

    private Optional<String> fromPom(String pom) {
        List<String> names = new ArrayList<>();
        Matcher licences = LICENCE.matcher(pom);
        while (licences.find()) {
            names.add(licences.group(1).strip());
        }
        if (!names.isEmpty()) {
            return Optional.of(String.join(" or ", names));
        }
        Matcher parent = PARENT.matcher(pom);
        return parent.find()
                ? read(parent.group(1).strip(), parent.group(2).strip(), parent.group(3).strip()).flatMap(this::fromPom)
                : Optional.empty();
    }

    private Optional<String> fromRepository(Properties coordinates, String fileName) {
        if (coordinates.containsKey("groupId")) {
            return read(
                            coordinates.getProperty("groupId"),
                            coordinates.getProperty("artifactId"),
                            coordinates.getProperty("version"))
                    .flatMap(this::fromPom);
        }
        Matcher name = JAR_NAME.matcher(fileName);
        if (!name.matches()) {
            return Optional.empty();
        }
        Path pom = poms().get(name.group(1) + "-" + name.group(2) + ".pom");
        try {
            return pom == null ? Optional.empty() : fromPom(Files.readString(pom));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jars without coordinates are looked up by name; walking the repository takes a second, so it is done once. */
    private Map<String, Path> poms() {
        if (pomsByName.isEmpty()) {
            try (Stream<Path> files = Files.walk(repository)) {
                pomsByName = files.filter(file -> file.toString().endsWith(".pom"))
                        .collect(Collectors.toMap(
                                file -> file.getFileName().toString(), file -> file, (first, second) -> first, TreeMap::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pomsByName;
    }

    private Optional<String> read(String group, String artifact, String version) {
        Path pom = repository
                .resolve(group.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom");
        try {
            return Files.exists(pom) ? Optional.of(Files.readString(pom)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPackages(Path list) throws IOException {
        for (String line : Files.readAllLines(list)) {
            String[] parts = line.split(" \\| ", 2);
            found.put("npm " + parts[0], parts[1]);
        }
    }

    /** What no file says in a readable way. */
    private static final class Special {
        private Special() {}

        static String of(String fileName) {
            boolean apache = Stream.of("derby", "xml-apis", "xml-resolver", "org.apache.", "xmlgraphics", "batik")
                    .anyMatch(fileName::startsWith);
            return apache ? "Apache-2.0" : fileName.matches("bc(prov|pkix|util)-.*") ? "MIT (Bouncy Castle)" : "UNKNOWN";
        }

        /** The many ways to write the usual licences, as one. */
        static String shortName(String licence) {
            String text = licence.replaceAll("\\s+", " ").strip();
            boolean apache = text.matches("(?i)(the )?(apache|alv2|https?://www.apache.org/licenses).*") && !text.contains(" or ");
            return apache ? "Apache-2.0" : text;
        }
    }
}

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Lists everything that is shipped and is not ours, with its licence: the jars of the distribution, those embedded in
 * our wrappers, and the packages in the front end's JavaScript.
 *
 * <p>Usage: java ThirdParty.java ASSEMBLY NODE_MODULES LOCAL_MAVEN_REPOSITORY OUTPUT
 */
final class ThirdParty {
    private static final Pattern LICENCE = Pattern.compile("<license>.*?<name>(.*?)</name>.*?</license>", Pattern.DOTALL);
    private static final Pattern PARENT = Pattern.compile(
            "<parent>.*?<groupId>(.*?)</groupId>.*?<artifactId>(.*?)</artifactId>.*?<version>(.*?)</version>.*?</parent>",
            Pattern.DOTALL);
    private static final Pattern JAR_NAME = Pattern.compile("(.+?)-(\\d[\\w.\\-]*?)\\.jar");

    private final Path repository;
    private final Map<String, String> found = new TreeMap<>();

    private ThirdParty(Path repository) {
        this.repository = repository;
    }

    public static void main(String[] arguments) throws IOException {
        ThirdParty list = new ThirdParty(Path.of(arguments[2]));
        list.addJars(Path.of(arguments[0]));
        list.addPackages(Path.of(arguments[1]));
        list.found.put("fonts Liberation 2.1.5", "SIL OFL 1.1");
        List<String> lines = new ArrayList<>(List.of(
                "Third-party software shipped with Sổ Điện Tử, with its licences.",
                "Made by karaf-assembly/src/main/scripts/ThirdParty.java from the assembled distribution.",
                ""));
        list.found.forEach((name, licence) -> lines.add(name + " | " + licence));
        Files.write(Path.of(arguments[3]), lines, StandardCharsets.UTF_8);
        List<String> unknown = list.found.entrySet().stream()
                .filter(entry -> entry.getValue().equals("UNKNOWN"))
                .map(Map.Entry::getKey)
                .toList();
        if (!unknown.isEmpty()) {
            System.err.println("No licence found for: " + unknown);
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
        String wanted = name.group(1) + "-" + name.group(2) + ".pom";
        try (Stream<Path> files = Files.walk(repository)) {
            Optional<Path> pom = files.filter(file -> file.getFileName().toString().equals(wanted)).findFirst();
            return pom.isPresent() ? fromPom(Files.readString(pom.get())) : Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void addPackages(Path nodeModules) throws IOException {
        if (!Files.isDirectory(nodeModules)) {
            return;
        }
        Pattern field = Pattern.compile("\"(name|version|license)\"\\s*:\\s*\"([^\"]+)\"");
        List<Path> packages;
        try (Stream<Path> files = Files.walk(nodeModules, 3)) {
            packages = files.filter(file -> file.endsWith("package.json")
                            && (file.getParent().getParent().equals(nodeModules)
                                    || file.getParent().getParent().getFileName().toString().startsWith("@")))
                    .toList();
        }
        for (Path file : packages) {
            Map<String, String> values = new TreeMap<>();
            Matcher matcher = field.matcher(Files.readString(file));
            while (matcher.find()) {
                values.putIfAbsent(matcher.group(1), matcher.group(2));
            }
            boolean shipped = Special.shipped(values.getOrDefault("name", ""));
            if (shipped) {
                found.put(
                        "npm " + values.get("name") + " " + values.get("version"),
                        values.getOrDefault("license", "UNKNOWN"));
            }
        }
    }

    /** What no file says in a readable way. */
    private static final class Special {
        private static final List<String> BROWSER = List.of(
                "@vaadin/", "@lit/", "lit", "@lit-labs/", "@polymer/", "@open-wc/", "@webcomponents/", "ol",
                "marked", "dompurify", "date-fns", "construct-style-sheets-polyfill", "cookieconsent");

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

        static boolean shipped(String name) {
            return BROWSER.stream().anyMatch(prefix -> prefix.endsWith("/") ? name.startsWith(prefix) : name.equals(prefix)
                    || name.startsWith(prefix + "-"));
        }
    }
}

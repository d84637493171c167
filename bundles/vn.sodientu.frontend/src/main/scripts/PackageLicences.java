import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists the npm packages that the bundler put into the JavaScript, and collects the texts of their licences. The
 * bundler's own report says which ones they are: most packages of the build never reach a browser.
 *
 * <p>Usage: java PackageLicences.java MODULE BUNDLER_REPORT OUTPUT_FOLDER
 */
final class PackageLicences {
    private static final Pattern MODULE_ID = Pattern.compile("\"id\":\"\\W*(/[^\"?]*node_modules/(?:@[^/\"]+/)?[^/\"]+)/");
    private static final Pattern TEXT_NAME = Pattern.compile("(?i)(licen[cs]e|notice)(\\.md|\\.txt)?");
    private static final String RULE = "=".repeat(100);

    private final Map<String, String> licences = new TreeMap<>();
    private final Map<String, List<String>> packagesOfText = new LinkedHashMap<>();

    private PackageLicences() {}

    public static void main(String[] arguments) throws IOException {
        Path module = Path.of(arguments[0]);
        Path output = Path.of(arguments[2]);
        TreeSet<String> folders = new TreeSet<>();
        Matcher ids = MODULE_ID.matcher(Files.readString(Path.of(arguments[1])));
        while (ids.find()) {
            folders.add(ids.group(1).substring(1));
        }
        if (folders.isEmpty()) {
            throw new IllegalStateException("The bundler's report names no package: " + arguments[1]);
        }
        PackageLicences result = new PackageLicences();
        for (String folder : folders) {
            result.add(module.resolve(folder));
        }
        Files.createDirectories(output);
        Files.writeString(output.resolve("third-party.txt"), result.list());
        Files.writeString(output.resolve("third-party-licences.txt"), result.texts());
    }

    private void add(Path folder) throws IOException {
        String description = Files.readString(folder.resolve("package.json"));
        String name = field(description, "name") + " " + field(description, "version");
        licences.put(name, chosen(field(description, "license")));
        List<Path> texts;
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.filter(file -> TEXT_NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException("No licence text in " + folder);
        }
        for (Path text : texts) {
            String content = Files.readString(text).replace("\r", "").strip();
            packagesOfText.computeIfAbsent(content, none -> new ArrayList<>()).add(name);
        }
    }

    private static String field(String description, String name) {
        // Indented as the first field: one of the package itself, not of something inside it.
        String indent = description.replaceFirst("(?s)^\\W*?\\{\\R([ \t]+).*", "$1");
        Matcher matcher = Pattern.compile("(?m)^" + indent + "\"" + name + "\":\\s*\"([^\"]+)\"").matcher(description);
        if (!matcher.find()) {
            throw new IllegalStateException("No field " + name + " in " + description.lines().limit(3).toList());
        }
        return matcher.group(1);
    }

    /** Where a package offers a choice, ours. */
    private static String chosen(String licence) {
        return licence.contains(" OR Apache-2.0") ? "Apache-2.0 (chosen from " + licence.replaceAll("[()]", "") + ")" : licence;
    }

    private String list() {
        StringBuilder text = new StringBuilder();
        licences.forEach((name, licence) -> text.append(name).append(" | ").append(licence).append('\n'));
        return text.toString();
    }

    private String texts() {
        StringBuilder text = new StringBuilder("Licences of the packages in the JavaScript of Sổ Điện Tử\n");
        packagesOfText.forEach((content, packages) -> text.append('\n').append(RULE).append('\n')
                .append(String.join(", ", packages)).append('\n').append(RULE).append("\n\n")
                .append(content).append('\n'));
        return text.toString();
    }
}

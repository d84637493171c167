package vn.sodientu.security.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Key and certificate of a server, which nobody signed.
 *
 * @param store both, for the server
 * @param certificate for those who trust it
 */
record TestKeys(Path store, Path certificate) {
    static final String PASSWORD = "changeit";

    /** @param host whose name the certificate carries */
    static TestKeys make(Path folder, String host) throws IOException, InterruptedException {
        Path store = Files.createDirectories(folder).resolve(host + ".p12");
        Path certificate = folder.resolve(host + ".pem");
        keytool(
                store,
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=test",
                "-ext",
                "san=dns:" + host,
                "-validity",
                "9");
        keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
        return new TestKeys(store, certificate);
    }

    /** The JDK's own tool: its library makes no certificates. */
    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "ldap", "-storetype", "PKCS12", "-keystore", store.toString()));
        command.addAll(List.of("-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}

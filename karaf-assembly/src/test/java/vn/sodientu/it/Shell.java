package vn.sodientu.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;

/** The server's shell over ssh. */
final class Shell {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Server server;

    Shell(Server server) {
        this.server = server;
    }

    /** Runs one command and answers what it printed. */
    String run(String command) {
        try (SshClient client = client();
                ClientSession session = session(
                        client,
                        server.sshPort(),
                        "admin",
                        server.read("ssh-password").strip())) {
            session.auth().verify(PATIENCE);
            return run(session, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(ClientSession session, String command) throws IOException {
        try (ClientChannel channel = session.createExecChannel(command)) {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            channel.setOut(output);
            channel.setErr(output);
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
            return output.toString(StandardCharsets.UTF_8);
        }
    }

    /** Whether an account is let in. */
    static boolean signsIn(int port, String account, String password) {
        try (SshClient client = client();
                ClientSession session = session(client, port, account, password)) {
            return session.auth().await(PATIENCE) && session.isAuthenticated();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SshClient client() {
        SshClient client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
        return client;
    }

    private static ClientSession session(SshClient client, int port, String account, String password)
            throws IOException {
        ClientSession session =
                client.connect(account, "127.0.0.1", port).verify(PATIENCE).getSession();
        session.addPasswordIdentity(password);
        return session;
    }
}

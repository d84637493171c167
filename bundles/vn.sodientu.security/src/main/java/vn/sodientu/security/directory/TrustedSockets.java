package vn.sodientu.security.directory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Objects;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * What the JNDI provider makes for ldaps:// by the name of the class. It cannot be handed an object, so the one to use
 * waits in the thread that connects.
 */
public final class TrustedSockets extends SocketFactory {
    private static final ThreadLocal<SSLSocketFactory> CURRENT = new ThreadLocal<>();

    private final SSLSocketFactory sockets = Objects.requireNonNull(CURRENT.get());

    /** Called by the provider. */
    public static SocketFactory getDefault() {
        return new TrustedSockets();
    }

    static void use(SSLSocketFactory factory) {
        CURRENT.set(factory);
    }

    static void forget() {
        CURRENT.remove();
    }

    @Override
    public Socket createSocket() throws IOException {
        return sockets.createSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return sockets.createSocket(host, port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return sockets.createSocket(host, port, local, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return sockets.createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return sockets.createSocket(host, port, local, localPort);
    }
}

package vn.sodientu.security.directory;

import java.io.IOException;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.StartTlsRequest;
import javax.naming.ldap.StartTlsResponse;
import org.jspecify.annotations.Nullable;

/** A connection to the directory, encrypted before a name or password is sent. */
final class Connection implements AutoCloseable {
    private static final String PROVIDER = "com.sun.jndi.ldap.";

    private final LdapContext context;
    private final @Nullable StartTlsResponse tls;

    private Connection(LdapContext context, @Nullable StartTlsResponse tls) {
        this.context = context;
        this.tls = tls;
    }

    /** Connects as somebody; an empty name is nobody in particular. */
    // The address is the administrator's, from a file of the server; nothing a user sends reaches it.
    @SuppressWarnings("BanJNDI")
    static Connection open(DirectorySettings settings, String name, String password)
            throws NamingException, IOException {
        LdapContext context = new InitialLdapContext(environment(settings), null);
        StartTlsResponse tls = null;
        try {
            if (settings.startTls()) {
                tls = (StartTlsResponse) context.extendedOperation(new StartTlsRequest());
                TrustedServer trusted = settings.trusted();
                if (trusted == null) {
                    tls.negotiate();
                } else {
                    tls.negotiate(trusted.sockets());
                }
            }
            Connection connection = new Connection(context, tls);
            connection.bind(name, password);
            return connection;
        } catch (NamingException | IOException failed) {
            new Connection(context, tls).close();
            throw failed;
        }
    }

    @SuppressWarnings("BanJNDI")
    private void bind(String name, String password) throws NamingException {
        if (!name.isEmpty()) {
            context.addToEnvironment(Context.SECURITY_AUTHENTICATION, "simple");
            context.addToEnvironment(Context.SECURITY_PRINCIPAL, name);
            context.addToEnvironment(Context.SECURITY_CREDENTIALS, password);
            context.reconnect(null);
        }
    }

    LdapContext context() {
        return context;
    }

    // JNDI takes no newer kind of map.
    @SuppressWarnings("JdkObsolete")
    private static Hashtable<String, String> environment(DirectorySettings settings) {
        String patience = String.valueOf(settings.patience().toMillis());
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, PROVIDER + "LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, settings.url());
        environment.put(Context.SECURITY_AUTHENTICATION, "none");
        environment.put(Context.REFERRAL, "ignore");
        environment.put(PROVIDER + "connect.timeout", patience);
        environment.put(PROVIDER + "read.timeout", patience);
        TrustedServer trusted = settings.trusted();
        if (trusted != null && !settings.startTls()) {
            TrustedSockets.use(trusted.sockets());
            environment.put("java.naming.ldap.factory.socket", TrustedSockets.class.getName());
        }
        return environment;
    }

    @Override
    @SuppressWarnings("BanJNDI")
    public void close() throws NamingException, IOException {
        TrustedSockets.forget();
        try {
            if (tls != null) {
                tls.close();
            }
        } finally {
            context.close();
        }
    }
}

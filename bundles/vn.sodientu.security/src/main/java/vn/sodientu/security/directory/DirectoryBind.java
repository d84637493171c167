package vn.sodientu.security.directory;

import java.io.IOException;
import java.util.Optional;
import javax.naming.AuthenticationException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks an account's entry up and binds as it: the only way in which LDAP answers whether a password is right. */
final class DirectoryBind {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryBind.class);

    private final DirectorySettings settings;

    DirectoryBind(DirectorySettings settings) {
        this.settings = settings;
    }

    /** Whether the password is that of the one entry of the account. */
    boolean matches(String account, String password) throws DirectoryException {
        // A bind with a name and no password succeeds as nobody (RFC 4513, 5.1.2).
        if (password.isEmpty()) {
            return false;
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // JNDI finds its provider and our sockets through the thread.
        Thread.currentThread().setContextClassLoader(DirectoryBind.class.getClassLoader());
        try {
            Optional<String> entry = entry(account);
            return entry.isPresent() && bind(entry.get(), password);
        } catch (NamingException | IOException e) {
            throw new DirectoryException("The directory " + settings.url() + " cannot be asked: " + e.getMessage(), e);
        } finally {
            TrustedSockets.forget();
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** The full name of the account's entry; none when there are several, since nobody can tell whose password it is. */
    // The address is the administrator's, and what comes back is read as a name only.
    @SuppressWarnings("BanJNDI")
    private Optional<String> entry(String account) throws NamingException, IOException {
        SearchControls below = new SearchControls();
        below.setSearchScope(SearchControls.SUBTREE_SCOPE);
        below.setReturningAttributes(new String[] {"1.1"});
        below.setTimeLimit((int) settings.patience().toMillis());
        try (Connection connection = Connection.open(settings, settings.reader(), settings.readerPassword())) {
            // The name is an argument of the filter, not a part of its text: JNDI escapes it.
            NamingEnumeration<SearchResult> found =
                    connection.context().search(settings.base(), settings.filter(), new Object[] {account}, below);
            if (!found.hasMore()) {
                return Optional.empty();
            }
            String name = found.next().getNameInNamespace();
            if (found.hasMore()) {
                LOG.warn("Several entries of the directory fit one account; none of them signs in");
                return Optional.empty();
            }
            return Optional.of(name);
        }
    }

    @SuppressWarnings("BanJNDI")
    private boolean bind(String entry, String password) throws NamingException, IOException {
        try (Connection connection = Connection.open(settings, entry, password)) {
            return connection.context().getEnvironment() != null;
        } catch (AuthenticationException wrong) {
            return false;
        }
    }
}

package vn.sodientu.security.directory;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a directory is asked.
 *
 * @param url such as ldaps://ldap.so.example:636
 * @param startTls whether an ldap:// connection is encrypted before anything is said
 * @param base where people are looked for, with all below
 * @param filter which entry is an account's; {0} stands for its name
 * @param reader who looks, empty for nobody in particular
 * @param readerPassword his password
 * @param trusted whom to trust, null for what the Java runtime trusts
 * @param patience how long to wait for an answer
 */
record DirectorySettings(
        String url,
        boolean startTls,
        String base,
        String filter,
        String reader,
        String readerPassword,
        @Nullable TrustedServer trusted,
        Duration patience) {
    private static final String NAME = "{0}";

    DirectorySettings {
        URI address = URI.create(url);
        boolean ldaps = "ldaps".equals(address.getScheme());
        if (!ldaps && !"ldap".equals(address.getScheme())) {
            throw new IllegalArgumentException("url must begin with ldaps:// or ldap://");
        }
        if (ldaps && startTls) {
            throw new IllegalArgumentException("startTls belongs to ldap://; ldaps:// is encrypted already");
        }
        if (!ldaps && !startTls && !isHere(address.getHost())) {
            throw new IllegalArgumentException(
                    "passwords would travel in the clear: use ldaps://, or ldap:// with startTls = true");
        }
        if (base.isBlank() || !filter.contains(NAME)) {
            throw new IllegalArgumentException("baseDn must not be empty and filter must contain " + NAME);
        }
    }

    private static boolean isHere(@Nullable String host) {
        try {
            return host != null && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "DirectorySettings[" + url + "]";
    }
}

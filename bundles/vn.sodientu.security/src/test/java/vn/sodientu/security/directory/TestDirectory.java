package vn.sodientu.security.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A real LDAP server in this process: plain with StartTLS, and LDAPS, with a certificate nobody signed. */
final class TestDirectory implements AutoCloseable {
    static final String BASE = "ou=people,dc=so,dc=vn";
    static final String READER = "cn=reader,dc=so,dc=vn";

    private final InMemoryDirectoryServer server;

    TestDirectory(TestKeys keys) throws Exception {
        SSLUtil ssl = new SSLUtil(
                new KeyStoreKeyManager(keys.store().toString(), TestKeys.PASSWORD.toCharArray(), "PKCS12", null),
                new TrustAllTrustManager());
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=so,dc=vn");
        config.addAdditionalBindCredentials(READER, "reader-pass");
        config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
        config.setSchema(null);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", null, 0, ssl.createSSLSocketFactory()),
                InMemoryListenerConfig.createLDAPSConfig("ldaps", null, 0, ssl.createSSLServerSocketFactory(), null));
        server = new InMemoryDirectoryServer(config);
        server.add("dn: dc=so,dc=vn", "objectClass: domain", "dc: so");
        server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
        person("uid=lan", "lan", "mật khẩu của Lan");
        server.startListening();
    }

    void person(String rdn, String uid, String password) throws Exception {
        server.add(
                "dn: " + rdn + "," + BASE,
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + uid,
                "sn: " + uid,
                "userPassword:: " + Base64.getEncoder().encodeToString(password.getBytes(StandardCharsets.UTF_8)));
    }

    DirectorySettings plain() {
        return settings("ldap://localhost:" + server.getListenPort("ldap"), false, null, "reader-pass");
    }

    DirectorySettings settings(boolean startTls, @Nullable TrustedServer trusted) {
        String url = startTls
                ? "ldap://localhost:" + server.getListenPort("ldap")
                : "ldaps://localhost:" + server.getListenPort("ldaps");
        return settings(url, startTls, trusted, "reader-pass");
    }

    static DirectorySettings settings(
            String url, boolean startTls, @Nullable TrustedServer trusted, String readerPassword) {
        return new DirectorySettings(
                url, startTls, BASE, "(uid={0})", READER, readerPassword, trusted, Duration.ofSeconds(5));
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}

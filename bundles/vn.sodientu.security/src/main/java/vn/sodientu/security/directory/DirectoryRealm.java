package vn.sodientu.security.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginContext;
import javax.security.auth.login.LoginException;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The realm {@value #NAME} of the container, there while etc/vn.sodientu.ldap.cfg is. With settings that cannot work it
 * stays and lets nobody in: passwords kept here from before must not come back to life by a slip of the pen.
 */
@Component(configurationPid = "vn.sodientu.ldap", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DirectoryRealm implements JaasRealm, Directory {
    static final String NAME = "sodientu-ldap";
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryRealm.class);

    private final @Nullable DirectoryBind bind;
    private final Set<String> local;
    private final long bundle;

    /** etc/vn.sodientu.ldap.cfg. */
    @interface Settings {
        /** ldaps://host:636, or ldap://host:389 with startTls. */
        String url() default "";

        /** Whether ldap:// is encrypted first. */
        boolean startTls() default false;

        /** Below what people lie. */
        String baseDn() default "";

        /** Which entry is an account's. */
        String filter() default "(uid={0})";

        /** Who looks; empty for anonymous. */
        String bindDn() default "";

        /** His password: env:NAME, file:PATH or the password itself. */
        String bindPassword() default "";

        /** PEM file of the certificates to trust; empty for those of the Java runtime. */
        String certificate() default "";

        /** Seconds to wait. */
        int timeoutSeconds() default 5;

        /** Accounts that keep their password here, separated by commas. */
        String localAccounts() default "admin";
    }

    /** Called by the component runtime. */
    @Activate
    public DirectoryRealm(BundleContext context, Settings settings) {
        bundle = context.getBundle().getBundleId();
        local = Arrays.stream(settings.localAccounts().split("[, ]+", -1)).collect(Collectors.toUnmodifiableSet());
        bind = bind(settings);
    }

    private static @Nullable DirectoryBind bind(Settings settings) {
        try {
            return new DirectoryBind(new DirectorySettings(
                    settings.url().strip(),
                    settings.startTls(),
                    settings.baseDn(),
                    settings.filter(),
                    settings.bindDn(),
                    Secret.read(settings.bindPassword()),
                    settings.certificate().isBlank() ? null : TrustedServer.of(Path.of(settings.certificate())),
                    Duration.ofSeconds(settings.timeoutSeconds())));
        } catch (IllegalArgumentException wrong) {
            LOG.error("vn.sodientu.ldap.cfg cannot work; accounts of the directory cannot sign in", wrong);
            return null;
        }
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getRank() {
        return 0;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        Map<String, Object> options = new HashMap<>();
        options.put(ProxyLoginModule.PROPERTY_MODULE, DirectoryLoginModule.class.getName());
        options.put(ProxyLoginModule.PROPERTY_BUNDLE, String.valueOf(bundle));
        if (bind != null) {
            options.put(DirectoryLoginModule.BIND, bind);
        }
        return new AppConfigurationEntry[] {
            new AppConfigurationEntry(ProxyLoginModule.class.getName(), LoginModuleControlFlag.REQUIRED, options)
        };
    }

    @Override
    public boolean keeps(String account) {
        return !local.contains(account);
    }

    @Override
    public boolean matches(String account, String password) throws DirectoryException {
        if (bind == null) {
            throw new DirectoryException("vn.sodientu.ldap.cfg cannot work, see the log of the start");
        }
        if (password.isEmpty()) {
            return false;
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(DirectoryRealm.class.getClassLoader());
        try {
            new LoginContext(NAME, answers(account, password)).login();
            return true;
        } catch (FailedLoginException wrong) {
            return false;
        } catch (LoginException e) {
            throw new DirectoryException(String.valueOf(e.getMessage()), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static CallbackHandler answers(String account, String password) {
        return questions -> {
            for (Callback question : questions) {
                if (question instanceof NameCallback name) {
                    name.setName(account);
                } else if (question instanceof PasswordCallback asked) {
                    asked.setPassword(password.toCharArray());
                }
            }
        };
    }

    /** A password in a setting. */
    private static final class Secret {
        private static final String ENVIRONMENT = "env:";
        private static final String FILE = "file:";

        private Secret() {}

        static String read(String value) {
            if (value.startsWith(ENVIRONMENT)) {
                String found = System.getenv(value.substring(ENVIRONMENT.length()));
                return found == null ? "" : found;
            }
            if (value.startsWith(FILE)) {
                Path file = Path.of(value.substring(FILE.length()));
                try {
                    return Files.readString(file).strip();
                } catch (IOException e) {
                    throw new IllegalArgumentException("bindPassword: " + file + " cannot be read", e);
                }
            }
            return value;
        }
    }
}

package vn.sodientu.security.directory;

import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.jspecify.annotations.Nullable;

/** The directory as the container's realms see it. It says who somebody is; what he may do is not its business. */
public final class DirectoryLoginModule implements LoginModule {
    static final String BIND = "sodientu.directory";

    private @Nullable Subject subject;
    private @Nullable CallbackHandler handler;
    private @Nullable DirectoryBind bind;
    private @Nullable Principal person;

    /** Called by the container. */
    public DirectoryLoginModule() {}

    @Override
    public void initialize(Subject who, CallbackHandler asker, Map<String, ?> sharedState, Map<String, ?> options) {
        subject = who;
        handler = asker;
        bind = (DirectoryBind) options.get(BIND);
    }

    @Override
    public boolean login() throws LoginException {
        NameCallback name = new NameCallback("account");
        PasswordCallback password = new PasswordCallback("password", false);
        try {
            Objects.requireNonNull(handler).handle(new Callback[] {name, password});
            char[] given = password.getPassword();
            String account = name.getName();
            if (account == null
                    || given == null
                    || !Objects.requireNonNull(bind).matches(account, new String(given))) {
                throw new FailedLoginException("unknown or wrong password");
            }
            person = new Person(account);
            return true;
        } catch (IOException | UnsupportedCallbackException | DirectoryException e) {
            LoginException failed = new LoginException(e.getMessage());
            failed.initCause(e);
            throw failed;
        } finally {
            password.clearPassword();
        }
    }

    @Override
    public boolean commit() {
        Principal found = person;
        return found != null && Objects.requireNonNull(subject).getPrincipals().add(found);
    }

    @Override
    public boolean abort() {
        person = null;
        return true;
    }

    @Override
    public boolean logout() {
        Principal found = person;
        if (found != null) {
            Objects.requireNonNull(subject).getPrincipals().remove(found);
        }
        return abort();
    }

    private record Person(String getName) implements Principal {}
}

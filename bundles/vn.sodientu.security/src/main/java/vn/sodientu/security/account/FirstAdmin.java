package vn.sodientu.security.account;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.spi.records.AccountRecords.StoredAccount;
import vn.sodientu.api.spi.records.RecordStore;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.school.Unit;

/**
 * Creates the account admin on an empty database, with a password that only the operator's file holds. With a demo data
 * set (small or district) the demo creates admin itself.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "vn.sodientu.demo")
public final class FirstAdmin {
    static final String NAME = "admin";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    /** What the demo's configuration says. */
    @interface Demo {
        /** Which data set is wanted: small, district or none. */
        String size() default "none";
    }

    /** Runs once the database is there. */
    @Activate
    public FirstAdmin(@Reference RecordStore store, BundleContext context, Demo demo) throws IOException {
        this(
                store,
                new Argon2Hasher(new SecureRandom()),
                dataFolder(context),
                demo.size(),
                Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    FirstAdmin(RecordStore store, PasswordHasher hasher, Path data, String demo, Clock clock) throws IOException {
        boolean left = demo.equals("small") || demo.equals("district");
        if (left || store.read(FirstAdmin::hasAccounts)) {
            return;
        }
        create(store, hasher, new PasswordFile(data.resolve("admin-password")), clock);
    }

    /** The file comes first: an account whose password is nowhere would lock everybody out. */
    private static void create(RecordStore store, PasswordHasher hasher, PasswordFile file, Clock clock)
            throws IOException {
        String password = PasswordFile.generate(new SecureRandom());
        file.write(password);
        long top = store.read(FirstAdmin::topUnit);
        Grant grant = new Grant(Role.ADMIN, top, null, null, LocalDate.now(clock), null);
        StoredAccount admin = new StoredAccount(NAME, "Quản trị hệ thống", hasher.hash(password), List.of(grant), null);
        try {
            new AccountAudit(store, clock).create(admin, "system");
            LOG.info("Account {} created, its password was written to {}", NAME, file);
        } catch (StaleRecordException e) {
            LOG.warn(
                    "Another server on this database created the account {} first: the password is in its folder",
                    NAME,
                    e);
        }
    }

    private static boolean hasAccounts(Records records) {
        return !records.accounts().all().isEmpty();
    }

    private static long topUnit(Records records) {
        return records.units().all().stream().map(Unit::id).findFirst().orElse(AccountAudit.SERVER);
    }

    private static Path dataFolder(BundleContext context) {
        String folder = context.getProperty("karaf.data");
        if (folder == null) {
            throw new IllegalStateException("karaf.data does not name the data folder");
        }
        return Path.of(folder);
    }
}

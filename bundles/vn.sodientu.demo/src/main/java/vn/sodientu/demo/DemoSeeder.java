package vn.sodientu.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.access.Role;
import vn.sodientu.api.account.AccountService;
import vn.sodientu.api.choice.ChoiceService;
import vn.sodientu.api.organisation.OrganisationService;
import vn.sodientu.api.register.RegisterService;
import vn.sodientu.api.roster.RosterService;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.api.spi.health.HealthProbe;

/**
 * Fills an empty database on the first start when the configuration asks for it. The server is not well before that is
 * done, so nobody meets half of it.
 */
@Component(
        service = HealthProbe.class,
        immediate = true,
        configurationPid = "vn.sodientu.demo",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class DemoSeeder implements HealthProbe {
    private static final Logger LOG = LoggerFactory.getLogger(DemoSeeder.class);
    private static final String RUNNING = "the demo data are being made";

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "demo-data"));
    private volatile Optional<String> problem = Optional.of(RUNNING);

    /**
     * What config/vn.sodientu.demo holds.
     *
     * @return size none, small or district; passwordFile the file with the password of all demo accounts
     */
    public @interface Settings {
        /** none, small or district. */
        String size() default "none";

        /** File with the password of all demo accounts. */
        String passwordFile() default "";
    }

    /** Wired by the container. */
    @Activate
    public DemoSeeder(
            Settings settings,
            @Reference RosterService roster,
            @Reference RegisterService register,
            @Reference RegulationService rules,
            @Reference ChoiceService choices,
            @Reference AccountService accounts,
            @Reference OrganisationService organisation) {
        Actor actor =
                new Actor("demo", "Dữ liệu mẫu", List.of(new Grant(Role.ADMIN, 0, null, null, LocalDate.EPOCH, null)));
        Services services = new Services(actor, roster, register, rules, choices, accounts, organisation);
        worker.execute(() -> problem = seed(services, settings));
        worker.shutdown();
    }

    private static Optional<String> seed(Services services, Settings settings) {
        if (settings.size().equals("none")) {
            return Optional.empty();
        }
        return switch (DemoData.state(services)) {
            case PRESENT -> Optional.empty();
            case BROKEN_OFF -> Optional.of(
                    "making the demo data was broken off earlier: delete the data folder and start again");
            case EMPTY -> make(services, settings);
        };
    }

    private static Optional<String> make(Services services, Settings settings) {
        try {
            String password = Files.readString(Path.of(settings.passwordFile())).strip();
            new DemoData(services, password).make(settings.size().equals("district"));
            LOG.info("Demo data made: {}", settings.size());
            return Optional.empty();
        } catch (IOException | IllegalStateException e) {
            LOG.error("The demo data could not be made", e);
            return Optional.of("the demo data could not be made: see the log");
        }
    }

    @Deactivate
    void stop() {
        worker.shutdownNow();
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }
}

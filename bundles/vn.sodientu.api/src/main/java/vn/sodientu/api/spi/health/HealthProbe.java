package vn.sodientu.api.spi.health;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A part that says whether it is well; published as a service by every part the server cannot do without. */
@ConsumerType
public interface HealthProbe {
    /** Short name: database, rules, print. */
    String name();

    /** What is wrong, in English for the operator, without pupil data; empty when all is well. */
    Optional<String> problem();
}

package vn.sodientu.core.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.spi.records.Records;

/** The audit rows of corrections: addresses and versions, no pupil's name and no mark. */
final class Trail {
    private final Clock clock;

    Trail(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Notes the last step. */
    void audit(Records records, Correction correction) {
        Correction.Step last = correction.steps().get(correction.steps().size() - 1);
        records.audit()
                .append(
                        correction.id().school(),
                        last.at(),
                        last.account(),
                        "correction." + last.state().name().toLowerCase(Locale.ROOT),
                        "correction/" + correction.id(),
                        "sheet=" + correction.sheet() + " pupil=" + correction.pupil() + " column="
                                + correction.column() + " version=" + correction.base() + " step="
                                + correction.version());
    }
}

package vn.sodientu.core.file;

import java.time.Clock;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.domain.id.PupilId;

/** The audit row of a reading of what is sensitive; it is in the transaction of the reading. */
final class Audited {
    private static final String ACTION = "pupils.readSensitive";
    private static final int LONGEST_PURPOSE = 200;

    private Audited() {}

    static void reading(Records records, Actor who, PupilId pupil, String what, String purpose, Clock clock) {
        String text = purpose.strip();
        String cut = text.length() > LONGEST_PURPOSE ? text.substring(0, LONGEST_PURPOSE) : text;
        records.audit()
                .append(
                        pupil.school(),
                        clock.instant(),
                        who.account(),
                        ACTION,
                        pupil.toString(),
                        what + (cut.isEmpty() ? "" : " purpose=" + cut));
    }
}

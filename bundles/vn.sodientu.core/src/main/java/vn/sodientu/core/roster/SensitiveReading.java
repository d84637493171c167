package vn.sodientu.core.roster;

import java.time.Clock;
import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.Missing;
import vn.sodientu.core.common.Transactions;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.Pupil;

/**
 * Reads pupils with their sensitive particulars. The audit row is in the transaction of the reading: nobody gets the
 * values without leaving it, and it holds none of them.
 */
final class SensitiveReading {
    private static final String ACTION = "pupils.readSensitive";
    private static final String FIELDS = "fields=ethnicity,disability,priority,address,personalNumber,parents";
    private static final int LONGEST_PURPOSE = 200;

    private final Transactions transactions;
    private final Clock clock;

    SensitiveReading(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    Outcome<List<Enrolment>> ofClass(Actor who, ClassId id, String purpose) {
        return transactions.write(records -> {
            List<Enrolment> found = records.pupils().enrolments(id);
            audit(records, who, id.school(), id.toString(), found.size(), purpose);
            return Outcome.done(found);
        });
    }

    Outcome<Pupil> ofPupil(Actor who, PupilId id, String purpose) {
        return transactions.write(records -> records.pupils()
                .find(id)
                .<Outcome<Pupil>>map(pupil -> {
                    audit(records, who, id.school(), id.toString(), 1, purpose);
                    return Outcome.done(pupil);
                })
                .orElseGet(() -> Missing.pupil(id)));
    }

    private void audit(Records records, Actor who, long school, String subject, int pupils, String purpose) {
        String text = purpose.strip();
        String cut = text.length() > LONGEST_PURPOSE ? text.substring(0, LONGEST_PURPOSE) : text;
        String detail = FIELDS + " pupils=" + pupils + (cut.isEmpty() ? "" : " purpose=" + cut);
        records.audit().append(school, clock.instant(), who.account(), ACTION, subject, detail);
    }
}

package vn.sodientu.core.register;

import java.time.Clock;
import java.util.List;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.register.EnterMarks;
import vn.sodientu.api.register.EntryOutcome;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.api.spi.rules.Regulation;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.SchoolClass;

/**
 * Enters an approved correction: checked, computed and audited like every entry, and the only one that goes past locks.
 */
public final class CorrectedCell {
    /** The way in that such an entry is kept with. */
    public static final String SOURCE = "CORRECTION";

    private final EntryTransaction transaction;

    public CorrectedCell(Clock clock) {
        this.transaction = new EntryTransaction(clock, true);
    }

    /** Whether the entry would be accepted; nothing is stored. */
    public EntryOutcome rehearse(
            Records records,
            Actor who,
            SchoolClass clazz,
            Regulation regulation,
            SheetId sheet,
            EnterMarks.Change change) {
        return transaction.run(records, entry(who, clazz, regulation, sheet, change, true));
    }

    /** Enters it within the caller's transaction; anything but Accepted stored nothing. */
    public EntryOutcome enter(
            Records records,
            Actor who,
            SchoolClass clazz,
            Regulation regulation,
            SheetId sheet,
            EnterMarks.Change change) {
        return transaction.run(records, entry(who, clazz, regulation, sheet, change, false));
    }

    private static Entry entry(
            Actor who,
            SchoolClass clazz,
            Regulation regulation,
            SheetId sheet,
            EnterMarks.Change change,
            boolean rehearsal) {
        EnterMarks command = new EnterMarks(sheet, List.of(change), null, SOURCE);
        return new Entry(who, List.of(command), false, rehearsal, regulation, new ClassPlans(regulation, clazz));
    }
}

package vn.sodientu.api.register;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.sheet.MarkEntry;
import vn.sodientu.domain.sheet.MarkSheet;
import vn.sodientu.domain.sheet.TermRecord;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.Term;

/** The register itself. Pages, REST, SOAP, shell and import all end here: there is no second way in. */
@ProviderType
public interface RegisterService {
    /** The sheets of a class in a term that the actor may see. */
    Outcome<List<SheetSummary>> sheets(Actor who, ClassId clazz, Term term);

    /** The sheets the actor is assigned to teach, or leads as homeroom teacher, in the newest year. */
    Outcome<List<SheetSummary>> mySheets(Actor who);

    /** One sheet; VIEW_MARKS at it. */
    Outcome<MarkSheet> sheet(Actor who, SheetId id);

    /**
     * Enters marks, all or nothing, and stores the results of the pupils concerned and the audit row in the same
     * transaction. ENTER_MARKS at the sheet.
     */
    EntryOutcome enter(Actor who, EnterMarks command);

    /**
     * Enters marks on several sheets of one class, all sheets or nothing: what a workbook brings. Paths of faults begin
     * with sheets[i].
     *
     * @param rehearsal everything is checked as for an entry, nothing is stored
     */
    EntryOutcome enterAll(Actor who, List<EnterMarks> commands, boolean rehearsal);

    /** Everything ever entered in a cell, oldest first; VIEW_MARKS. */
    Outcome<List<MarkEntry>> history(Actor who, SheetId sheet, PupilId pupil, String column);

    /** Conduct and absences of a class in a period, one record a pupil in list order; VIEW_ROSTER. */
    Outcome<List<TermRecord>> termRecords(Actor who, ClassId clazz, Period period);

    /** Sets conduct and absences, all or nothing; RECORD_CONDUCT at the class. Stale versions are a CONFLICT. */
    Outcome<List<TermRecord>> record(Actor who, RecordTerm command);
}

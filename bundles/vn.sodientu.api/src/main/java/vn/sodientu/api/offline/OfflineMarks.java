package vn.sodientu.api.offline;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.year.Term;

/**
 * Mark sheets as workbooks (.xlsx) to be filled in without the server. A workbook knows what each of its cells held when
 * it was made; handed in again it is merged cell by cell, by the register's one way in.
 */
@ProviderType
public interface OfflineMarks {
    /** A workbook with a worksheet a sheet, all of one school and year; ENTER_MARKS at each. */
    Outcome<byte[]> export(Actor who, List<SheetId> sheets);

    /** A workbook of all sheets of a term that the actor enters himself, in the newest year. */
    Outcome<byte[]> exportOwn(Actor who, Term term);

    /**
     * Merges a workbook. Cells that nobody filled in are left as they are; cells that the register has meanwhile
     * changed too wait for a choice. With faults, or conflicts without a choice, nothing is stored. Each class is one
     * transaction; handing the same workbook in twice enters nothing twice.
     *
     * @param at the sheet at which it is handed in: the workbook must hold it; null for wherever it belongs
     * @param rehearsal everything is checked as for an entry, nothing is stored
     */
    Outcome<OfflineReport> bring(
            Actor who, @Nullable SheetId at, InputStream workbook, List<OfflineChoice> choices, boolean rehearsal);
}

package vn.sodientu.api.exchange;

import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** Workbooks of the national database's templates. Dry run and commit are the same code; a fault stores nothing. */
@ProviderType
public interface ImportService {
    /** Reads a pupil list (C1-HocSinh); IMPORT_PUPILS at the school. */
    Outcome<ImportReport> pupils(Actor who, long school, SchoolYear year, InputStream workbook, boolean dryRun);

    /** Reads a class's marks, a worksheet a subject; IMPORT_MARKS at the school. */
    Outcome<ImportReport> marks(
            Actor who, long school, SchoolYear year, Term term, InputStream workbook, boolean dryRun);

    /** Reads a staff list (CSDL_GiaoVien); EDIT_ROSTER at the school. */
    Outcome<ImportReport> staff(Actor who, long school, InputStream workbook, boolean dryRun);

    /** Reads teaching assignments: class, subject, teacher, term; EDIT_ROSTER at the school. */
    Outcome<ImportReport> assignments(Actor who, long school, SchoolYear year, InputStream workbook, boolean dryRun);
}

package vn.sodientu.api.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;

/**
 * Corrections after the lock: the subject teacher proposes, the homeroom teacher confirms, the principal approves
 * (Circular 58 articles 20-21, Circular 22 article 20). Nobody takes two steps of one correction unless he holds both
 * offices and there is nobody else.
 */
@ProviderType
public interface CorrectionService {
    /**
     * Proposes; PROPOSE_CORRECTION at the sheet. An open cell is refused: it is entered directly. A stale version is a
     * CONFLICT.
     */
    Outcome<Correction> propose(Actor who, ProposeCorrection proposal);

    /** Confirms what was proposed; CONFIRM_CORRECTION at the class. */
    Outcome<Correction> confirm(Actor who, TakeStep step);

    /**
     * Approves what was confirmed and changes the mark in the same transaction; APPROVE_CORRECTION at the class. The
     * value must still be right, and the cell as it was at the proposal: otherwise nothing is stored.
     */
    Outcome<Correction> approve(Actor who, TakeStep step);

    /** Rejects, with a reason: whoever may take the next step. */
    Outcome<Correction> reject(Actor who, TakeStep step);

    /** Takes the proposal back: the one who made it, while it is pending. */
    Outcome<Correction> withdraw(Actor who, TakeStep step);

    /** One correction; VIEW_MARKS at its sheet. */
    Outcome<Correction> correction(Actor who, CorrectionId id);

    /** Everything ever proposed on a sheet, oldest first; VIEW_MARKS at the sheet. */
    Outcome<List<Correction>> of(Actor who, SheetId sheet);

    /**
     * The corrections of the actor's schools that he may see, newest first.
     *
     * @param state only those, null for all
     * @param clazz only those of a class, null for all
     * @param mine only those on which the actor must act next
     */
    Outcome<List<CorrectionTask>> list(
            Actor who, Correction.@Nullable State state, @Nullable ClassId clazz, boolean mine);
}

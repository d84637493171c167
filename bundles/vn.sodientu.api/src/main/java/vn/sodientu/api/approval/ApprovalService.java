package vn.sodientu.api.approval;

import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;

/**
 * Approves the results of a class and period (Circular 58 article 21, Circular 22 article 20): everything is locked, the
 * homeroom teacher confirms, the principal approves. A print of what was approved is no draft.
 */
@ProviderType
public interface ApprovalService {
    /** How far it is; VIEW_RESULTS at the class. */
    Outcome<Approval> approval(Actor who, ClassId clazz, Period period);

    /** Confirms as homeroom teacher; CONFIRM_CORRECTION at the class. What is still open is named and refused. */
    Outcome<Approval> confirm(Actor who, ClassId clazz, Period period, String note);

    /** Approves as principal what was confirmed; APPROVE_CORRECTION at the class. */
    Outcome<Approval> approve(Actor who, ClassId clazz, Period period, String note);

    /** Takes confirmation and approval back with a reason; APPROVE_CORRECTION at the class. */
    Outcome<Approval> withdraw(Actor who, ClassId clazz, Period period, String reason);
}

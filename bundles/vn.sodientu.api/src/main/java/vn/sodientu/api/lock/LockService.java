package vn.sodientu.api.lock;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.year.Period;
import vn.sodientu.domain.year.SchoolYear;

/** Closes and opens the register. What is closed is refused on every way in by the register itself. */
@ProviderType
public interface LockService {
    /** The locks of a unit and of those above it in a year, oldest first, lifted ones included; VIEW_UNITS. */
    Outcome<List<Lock>> locks(Actor who, long unit, SchoolYear year);

    /** Sets a lock; MANAGE_LOCKS at the unit. */
    Outcome<Lock> lock(Actor who, NewLock lock);

    /** Lifts a lock of the unit, with a reason; MANAGE_LOCKS at the unit. Lifted twice is a CONFLICT. */
    Outcome<Lock> lift(Actor who, long unit, long number, String reason);

    /** The deadlines in force of a unit and of those above it in a year; VIEW_UNITS. */
    Outcome<List<Deadline>> deadlines(Actor who, long unit, SchoolYear year);

    /** Sets a deadline or takes it back; MANAGE_LOCKS at the unit. */
    Outcome<Deadline> setDeadline(Actor who, NewDeadline deadline);

    /** The reopenings of a school in a year, oldest first; MANAGE_LOCKS at the school, others see their own. */
    Outcome<List<Reopening>> reopenings(Actor who, long school, SchoolYear year);

    /** Asks for a reopening: who may enter there, for himself; MANAGE_LOCKS at the class's school for anybody. */
    Outcome<Reopening> askReopening(Actor who, NewReopening reopening);

    /**
     * Grants a reopening; MANAGE_LOCKS at the unit. Locks of the unit and those below it are opened.
     *
     * @param unit the school or a unit above it
     */
    Outcome<Reopening> grantReopening(Actor who, ReopeningId id, long unit, Instant until, String note);

    /** Refuses a reopening with the reason; MANAGE_LOCKS at the school. */
    Outcome<Reopening> refuseReopening(Actor who, ReopeningId id, String reason);

    /** What is open and closed of a class in a period for the actor; VIEW_ROSTER at the class. */
    Outcome<LockState> state(Actor who, ClassId clazz, Period period);
}

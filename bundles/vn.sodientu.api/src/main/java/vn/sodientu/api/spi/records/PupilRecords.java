package vn.sodientu.api.spi.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;

/** Pupils and their dated membership of classes. */
@ProviderType
public interface PupilRecords {
    /** The members of a class in list order, former ones included. */
    List<Enrolment> enrolments(ClassId clazz);

    /** All memberships of a pupil, oldest first. */
    List<Enrolment> enrolments(PupilId pupil);

    /** One pupil. */
    Optional<Pupil> find(PupilId id);

    /** All pupils a school has or had, without particulars, so that nothing is decrypted. */
    List<Listed> listed(long school);

    /** The pupils of a school with these Ministry codes, by code. */
    Map<String, Pupil> byCode(long school, Collection<String> codes);

    /** Adds pupils in one batch; answers in the same order. The class in the draft is not looked at. */
    List<Pupil> add(long school, List<PupilDraft> drafts);

    /** Stores a changed pupil; the version must be the stored one and grows by one. */
    Pupil update(Pupil changed);

    /** Adds members to a class with the given ordinals, in one batch. */
    void enrol(ClassId clazz, List<NewMember> members);

    /** Ends a membership; the row stays. Without a step that says why: see {@link #record}. */
    void leave(ClassId clazz, PupilId pupil, LocalDate lastDay);

    /**
     * Adds a step to the membership of a pupil who is on the list; its row follows: a step out ends the stay, a step in
     * begins a new one where the last has ended. A second step of the same number makes the transaction fail with
     * {@link StaleRecordException}.
     */
    void record(EnrolmentMove move);

    /** The steps of a pupil's memberships, oldest first. */
    List<EnrolmentMove> moves(PupilId pupil);

    /** The steps of all members of a class. */
    List<EnrolmentMove> moves(ClassId clazz);

    /** A pupil as search sees him. */
    record Listed(PupilId id, String code, String name, LocalDate birth, PupilStatus status) {}

    /** A pupil who joins a class. */
    record NewMember(PupilId pupil, int ordinal, LocalDate from) {}
}

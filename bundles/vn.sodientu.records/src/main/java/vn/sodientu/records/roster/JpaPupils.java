package vn.sodientu.records.roster;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.spi.records.PupilRecords;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.PupilStatus;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.FieldCipher;

/** Pupils and enrolments in the database. */
public record JpaPupils(Tables tables, FieldCipher cipher) implements PupilRecords {
    private static final String MEMBERS =
            "select e, p from EnrolmentRow e, PupilRow p where p.school = e.school and p.number = e.pupil";

    @Override
    public List<Enrolment> enrolments(ClassId clazz) {
        return members(" and e.school = ?1 and e.clazz = ?2 order by e.ordinal", clazz.school(), clazz.number());
    }

    @Override
    public List<Enrolment> enrolments(PupilId pupil) {
        return members(" and e.school = ?1 and e.pupil = ?2 order by e.from, e.clazz", pupil.school(), pupil.number());
    }

    private List<Enrolment> members(String which, long school, long number) {
        return tables.list(Object[].class, MEMBERS + which, school, number).stream()
                .map(row -> member((EnrolmentRow) row[0], ((PupilRow) row[1]).value(cipher)))
                .toList();
    }

    /** Few ever return to a class: only for them the steps are read. */
    private Enrolment member(EnrolmentRow row, Pupil pupil) {
        List<EnrolmentMove> moves = row.stays == 1
                ? List.of()
                : moves(" and m.clazz = ?2 and m.pupil = ?3", row.school, row.clazz, row.pupil);
        return row.value(pupil, moves);
    }

    private List<EnrolmentMove> moves(String which, Object... parameters) {
        return tables
                .list(
                        EnrolmentMoveRow.class,
                        "select m from EnrolmentMoveRow m where m.school = ?1" + which
                                + " order by m.at, m.clazz, m.number",
                        parameters)
                .stream()
                .map(EnrolmentMoveRow::value)
                .toList();
    }

    @Override
    public List<EnrolmentMove> moves(PupilId pupil) {
        return moves(" and m.pupil = ?2", pupil.school(), pupil.number());
    }

    @Override
    public List<EnrolmentMove> moves(ClassId clazz) {
        return moves(" and m.clazz = ?2", clazz.school(), clazz.number());
    }

    @Override
    public void record(EnrolmentMove move) {
        EnrolmentRow row = row(move.clazz(), move.pupil());
        row.follow(move);
        tables.send();
        tables.add(List.of(new EnrolmentMoveRow(move)));
    }

    @Override
    public Optional<Pupil> find(PupilId id) {
        return tables.find(PupilRow.class, PupilRow.KEY, id.school(), id.number())
                .map(row -> row.value(cipher));
    }

    @Override
    public List<Listed> listed(long school) {
        return tables
                .list(
                        Object[].class,
                        "select p.number, p.code, p.name, p.birth, p.status from PupilRow p where p.school = ?1",
                        school)
                .stream()
                .map(row -> new Listed(
                        new PupilId(school, (Long) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        (PupilStatus) row[4]))
                .toList();
    }

    @Override
    public Map<String, Pupil> byCode(long school, Collection<String> codes) {
        return tables
                .inParts(
                        codes,
                        part -> tables.list(
                                PupilRow.class,
                                "select p from PupilRow p where p.school = ?1 and p.code in ?2",
                                school,
                                part))
                .stream()
                .map(row -> row.value(cipher))
                .collect(toMap(Pupil::code, pupil -> pupil, (one, same) -> one));
    }

    @Override
    public List<Pupil> add(long school, List<PupilDraft> drafts) {
        List<Pupil> pupils = drafts.stream().map(draft -> pupil(school, draft)).toList();
        tables.add(pupils.stream().map(pupil -> new PupilRow(pupil, cipher)).toList());
        return pupils;
    }

    private Pupil pupil(long school, PupilDraft draft) {
        return new Pupil(
                new PupilId(school, tables.next(PupilRow.class)),
                draft.code(),
                draft.name(),
                draft.birth(),
                draft.gender(),
                draft.status(),
                draft.statusDate(),
                draft.particulars(),
                1);
    }

    @Override
    public Pupil update(Pupil changed) {
        PupilRow row = tables.find(
                        PupilRow.class,
                        PupilRow.KEY,
                        changed.id().school(),
                        changed.id().number())
                .orElseThrow(() -> new IllegalArgumentException("There is no pupil " + changed.id()));
        if (row.version != changed.version()) {
            throw new OptimisticLockException("Pupil " + changed.id() + " has version " + row.version);
        }
        row.take(changed, cipher);
        tables.send();
        return new Pupil(
                changed.id(),
                changed.code(),
                changed.name(),
                changed.birth(),
                changed.gender(),
                changed.status(),
                changed.statusDate(),
                changed.particulars(),
                row.version);
    }

    @Override
    public void enrol(ClassId clazz, List<NewMember> members) {
        tables.add(
                members.stream().map(member -> new EnrolmentRow(clazz, member)).toList());
    }

    @Override
    public void leave(ClassId clazz, PupilId pupil, LocalDate lastDay) {
        row(clazz, pupil).end(lastDay);
        tables.send();
    }

    private EnrolmentRow row(ClassId clazz, PupilId pupil) {
        return tables.find(EnrolmentRow.class, EnrolmentRow.KEY, clazz.school(), clazz.number(), pupil.number())
                .orElseThrow(() -> new IllegalArgumentException(pupil + " is no member of " + clazz));
    }
}

package vn.sodientu.core.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sodientu.api.roster.PupilDraft;
import vn.sodientu.api.spi.records.PupilRecords;
import vn.sodientu.api.spi.records.StaleRecordException;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.people.EnrolmentMove;
import vn.sodientu.domain.people.Pupil;
import vn.sodientu.domain.people.Stay;

/** Pupils and memberships; a pupil is on a class list once. */
record MemoryPupils(Tables tables) implements PupilRecords {
    @Override
    public List<Enrolment> enrolments(ClassId clazz) {
        return tables.members.stream()
                .filter(member -> member.clazz().equals(clazz))
                .map(this::enrolment)
                .sorted(Comparator.comparingInt(Enrolment::ordinal))
                .toList();
    }

    @Override
    public List<Enrolment> enrolments(PupilId pupil) {
        return tables.members.stream()
                .filter(member -> member.pupil().equals(pupil))
                .map(this::enrolment)
                .sorted(Comparator.comparing(Enrolment::from))
                .toList();
    }

    @Override
    public Optional<Pupil> find(PupilId id) {
        return Optional.ofNullable(tables.pupils.get(id));
    }

    @Override
    public List<Listed> listed(long school) {
        return tables.pupils.values().stream()
                .filter(p -> p.id().school() == school)
                .map(p -> new Listed(p.id(), p.code(), p.name().full(), p.birth(), p.status()))
                .toList();
    }

    @Override
    public Map<String, Pupil> byCode(long school, Collection<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        return tables.pupils.values().stream()
                .filter(pupil -> pupil.id().school() == school && wanted.contains(pupil.code()))
                .collect(Collectors.toMap(Pupil::code, Function.identity()));
    }

    @Override
    public List<Pupil> add(long school, List<PupilDraft> drafts) {
        List<Pupil> added = new ArrayList<>();
        for (PupilDraft d : drafts) {
            PupilId id = new PupilId(school, tables.next());
            Pupil pupil = new Pupil(
                    id, d.code(), d.name(), d.birth(), d.gender(), d.status(), d.statusDate(), d.particulars(), 1);
            tables.pupils.put(id, pupil);
            added.add(pupil);
        }
        return added;
    }

    @Override
    public Pupil update(Pupil p) {
        Pupil known = Objects.requireNonNull(tables.pupils.get(p.id()));
        if (known.version() != p.version()) {
            throw new StaleRecordException("pupil", new IllegalStateException());
        }
        Pupil next = new Pupil(
                p.id(),
                p.code(),
                p.name(),
                p.birth(),
                p.gender(),
                p.status(),
                p.statusDate(),
                p.particulars(),
                p.version() + 1);
        tables.pupils.put(p.id(), next);
        return next;
    }

    @Override
    public void enrol(ClassId clazz, List<NewMember> newcomers) {
        for (NewMember n : newcomers) {
            if (tables.members.stream()
                    .anyMatch(m ->
                            m.clazz().equals(clazz) && (m.pupil().equals(n.pupil()) || m.ordinal() == n.ordinal()))) {
                throw new IllegalStateException("On the list already, or the number is taken");
            }
            tables.members.add(new Tables.Member(
                    clazz, n.pupil(), n.ordinal(), n.from(), null, List.of(new Stay(n.from(), null))));
        }
    }

    @Override
    public void leave(ClassId clazz, PupilId pupil, LocalDate lastDay) {
        tables.members.replaceAll(m -> m.clazz().equals(clazz) && m.pupil().equals(pupil)
                ? new Tables.Member(clazz, pupil, m.ordinal(), m.from(), lastDay, ended(m.stays(), lastDay))
                : m);
    }

    private static List<Stay> ended(List<Stay> stays, LocalDate lastDay) {
        List<Stay> next = new ArrayList<>(stays);
        Stay last = next.remove(next.size() - 1);
        next.add(new Stay(last.from(), lastDay));
        return next;
    }

    @Override
    public void record(EnrolmentMove move) {
        if (moves(move.pupil()).stream().anyMatch(m -> m.clazz().equals(move.clazz()) && m.number() == move.number())) {
            throw new StaleRecordException("move", new IllegalStateException());
        }
        tables.moves.add(move);
        if (!move.kind().enters()) {
            leave(move.clazz(), move.pupil(), move.day());
            return;
        }
        tables.members.replaceAll(m -> {
            if (!m.clazz().equals(move.clazz()) || !m.pupil().equals(move.pupil()) || m.to() == null) {
                return m;
            }
            List<Stay> next = new ArrayList<>(m.stays());
            next.add(new Stay(move.day(), null));
            return new Tables.Member(m.clazz(), m.pupil(), m.ordinal(), m.from(), null, next);
        });
    }

    @Override
    public List<EnrolmentMove> moves(PupilId pupil) {
        return tables.moves.stream().filter(m -> m.pupil().equals(pupil)).toList();
    }

    @Override
    public List<EnrolmentMove> moves(ClassId clazz) {
        return tables.moves.stream().filter(m -> m.clazz().equals(clazz)).toList();
    }

    private Enrolment enrolment(Tables.Member member) {
        Pupil pupil = Objects.requireNonNull(tables.pupils.get(member.pupil()));
        return new Enrolment(member.clazz(), pupil, member.ordinal(), member.from(), member.to(), member.stays());
    }
}

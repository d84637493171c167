package vn.sodientu.core.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sodientu.api.spi.records.GuardianRecords;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;

/** Guardians. */
record MemoryGuardians(Tables tables) implements GuardianRecords {
    @Override
    public GuardianId next(long school) {
        return new GuardianId(school, tables.next());
    }

    @Override
    public Optional<Guardian> find(GuardianId id) {
        return tables.guardians.stream().filter(one -> one.id().equals(id)).reduce((first, last) -> last);
    }

    @Override
    public List<Guardian> ofSchool(long school) {
        Map<GuardianId, Guardian> last = new LinkedHashMap<>();
        tables.guardians.stream().filter(one -> one.id().school() == school).forEach(one -> last.put(one.id(), one));
        return List.copyOf(last.values());
    }

    @Override
    public List<GuardianLink> links(GuardianId guardian) {
        return links(link -> link.guardian().equals(guardian));
    }

    @Override
    public List<GuardianLink> links(PupilId pupil) {
        return links(link -> link.pupil().equals(pupil));
    }

    @Override
    public List<GuardianLink> linksOfSchool(long school) {
        return links(link -> link.pupil().school() == school);
    }

    private List<GuardianLink> links(Predicate<GuardianLink> wanted) {
        Map<List<Object>, GuardianLink> last = new LinkedHashMap<>();
        tables.links.stream().filter(wanted).forEach(link -> last.put(List.of(link.pupil(), link.guardian()), link));
        return List.copyOf(last.values());
    }

    @Override
    public void append(Guardian person, String by, Instant at) {
        tables.guardians.add(person);
    }

    @Override
    public void append(GuardianLink link, String by, Instant at) {
        tables.links.add(link);
    }
}

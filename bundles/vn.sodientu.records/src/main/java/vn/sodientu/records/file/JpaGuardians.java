package vn.sodientu.records.file;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sodientu.api.spi.records.GuardianRecords;
import vn.sodientu.domain.file.Guardian;
import vn.sodientu.domain.file.GuardianLink;
import vn.sodientu.domain.id.GuardianId;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.records.jpa.Tables;
import vn.sodientu.records.keys.FieldCipher;

/** Guardians in the database. */
public record JpaGuardians(Tables tables, FieldCipher cipher) implements GuardianRecords {
    /** Whom a link joins. */
    private record Pair(long pupil, long guardian) {}

    @Override
    public GuardianId next(long school) {
        return new GuardianId(school, tables.next(GuardianRow.class));
    }

    @Override
    public Optional<Guardian> find(GuardianId id) {
        return people(" and g.number = ?2", id.school(), id.number()).stream().findFirst();
    }

    @Override
    public List<Guardian> ofSchool(long school) {
        return people("", school);
    }

    private List<Guardian> people(String which, Object... parameters) {
        Map<Long, GuardianRow> last = new LinkedHashMap<>();
        tables.list(
                        GuardianRow.class,
                        "select g from GuardianRow g where g.school = ?1" + which + " order by g.number, g.version",
                        parameters)
                .forEach(row -> last.put(row.number, row));
        return last.values().stream().map(row -> row.value(cipher)).toList();
    }

    @Override
    public List<GuardianLink> links(GuardianId guardian) {
        return links(" and l.guardian = ?2", guardian.school(), guardian.number());
    }

    @Override
    public List<GuardianLink> links(PupilId pupil) {
        return links(" and l.pupil = ?2", pupil.school(), pupil.number());
    }

    @Override
    public List<GuardianLink> linksOfSchool(long school) {
        return links("", school);
    }

    private List<GuardianLink> links(String which, Object... parameters) {
        Map<Pair, GuardianLinkRow> last = new LinkedHashMap<>();
        tables.list(
                        GuardianLinkRow.class,
                        "select l from GuardianLinkRow l where l.school = ?1" + which
                                + " order by l.pupil, l.guardian, l.version",
                        parameters)
                .forEach(row -> last.put(new Pair(row.pupil, row.guardian), row));
        return last.values().stream().map(GuardianLinkRow::value).toList();
    }

    @Override
    public void append(Guardian person, String by, Instant at) {
        tables.add(List.of(new GuardianRow(person, by, at, cipher)));
    }

    @Override
    public void append(GuardianLink link, String by, Instant at) {
        tables.add(List.of(new GuardianLinkRow(link, by, at)));
    }
}

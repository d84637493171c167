package vn.sodientu.core.census;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.common.FaultList;
import vn.sodientu.core.common.TextChecks;
import vn.sodientu.domain.census.Household;
import vn.sodientu.domain.census.HouseholdId;
import vn.sodientu.domain.census.Person;
import vn.sodientu.domain.census.Sheet;
import vn.sodientu.domain.id.PupilId;
import vn.sodientu.domain.people.Pupil;

/** Checks a household sheet, by itself and against the register. */
final class SheetChecks {
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_PERSONS = 30;

    private final Records records;
    private final long school;
    private final List<Household> others;
    private final LocalDate today;
    private final FaultList faults = new FaultList();

    SheetChecks(Records records, long school, List<Household> standing, @Nullable HouseholdId own, LocalDate today) {
        this.records = records;
        this.school = school;
        others = standing.stream().filter(one -> !one.id().equals(own)).toList();
        this.today = today;
    }

    FaultList check(Sheet sheet) {
        TextChecks.needed(faults, "number", sheet.number(), LONGEST_NUMBER);
        TextChecks.needed(faults, "commune", sheet.commune(), LONGEST_LINE);
        TextChecks.atMost(faults, "hamlet", sheet.hamlet(), LONGEST_LINE);
        TextChecks.atMost(faults, "address", sheet.address(), LONGEST_LINE);
        TextChecks.needed(faults, "head", sheet.head(), LONGEST_LINE);
        TextChecks.atMost(faults, "phone", sheet.phone(), LONGEST_NUMBER);
        TextChecks.atMost(faults, "note", sheet.note(), LONGEST_NOTE);
        faults.unless(
                others.stream().noneMatch(one -> one.sheet().number().equalsIgnoreCase(sheet.number())),
                "number",
                "Đã có phiếu số " + sheet.number() + "; xin sửa phiếu ấy",
                "There is a sheet " + sheet.number() + " already; please change that one");
        int count = sheet.persons().size();
        faults.unless(
                count >= 1 && count <= MOST_PERSONS,
                "persons",
                "Một phiếu ghi từ 1 đến " + MOST_PERSONS + " người",
                "A sheet holds 1 to " + MOST_PERSONS + " persons");
        if (count <= MOST_PERSONS) {
            persons(sheet.persons());
        }
        return faults;
    }

    private void persons(List<Person> persons) {
        Set<PupilId> taken = others.stream()
                .flatMap(one -> one.sheet().persons().stream())
                .map(Person::pupil)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        for (int at = 0; at < persons.size(); at++) {
            Person person = persons.get(at);
            String path = "persons[" + at + "].";
            new PersonChecks(faults, path, today).check(person);
            PupilId pupil = person.pupil();
            if (pupil != null) {
                pupil(path, person, pupil);
                faults.unless(
                        taken.add(pupil),
                        path + "pupil",
                        "Học sinh " + pupil + " đã có trong một phiếu khác hoặc ở dòng trên",
                        "Pupil " + pupil + " is on another sheet or in a line above already");
            }
        }
    }

    private void pupil(String path, Person person, PupilId id) {
        @Nullable
        Pupil found = id.school() == school ? records.pupils().find(id).orElse(null) : null;
        if (found == null) {
            faults.add(path + "pupil", "Trường không có học sinh mang mã " + id, "The school has no pupil " + id);
        } else {
            faults.unless(
                    found.birth().getYear() == person.birthYear(),
                    path + "birthYear",
                    "Sổ của trường ghi học sinh này sinh năm " + found.birth().getYear(),
                    "The register says that this pupil was born in "
                            + found.birth().getYear());
        }
    }
}

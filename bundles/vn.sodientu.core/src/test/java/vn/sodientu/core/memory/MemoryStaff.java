package vn.sodientu.core.memory;

import java.time.LocalDate;
import java.util.List;
import vn.sodientu.api.spi.records.StaffRecords;
import vn.sodientu.core.common.CountryClock;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.people.Assignment;
import vn.sodientu.domain.people.Homeroom;
import vn.sodientu.domain.people.Staff;
import vn.sodientu.domain.people.StaffProfile;
import vn.sodientu.domain.people.StaffState;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;

/** What is known of staff. */
record MemoryStaff(Tables tables) implements StaffRecords {
    @Override
    public List<StaffProfile> profiles(long school) {
        return tables.staff.stream()
                .filter(member -> member.id().school() == school)
                .map(member -> tables.profiles.getOrDefault(member.id(), unknown(member)))
                .toList();
    }

    private static StaffProfile unknown(Staff member) {
        return new StaffProfile(member, null, StaffState.WORKING, "", "", "", "");
    }

    @Override
    public void update(StaffProfile profile) {
        tables.staff.replaceAll(member -> member.id().equals(profile.staff().id()) ? profile.staff() : member);
        tables.profiles.put(profile.staff().id(), profile);
    }

    @Override
    public List<Assignment> assignments(long school, SchoolYear year) {
        return tables.assignments.stream()
                .filter(one -> one.sheet().clazz().school() == school)
                .toList();
    }

    @Override
    public void end(Assignment assignment, LocalDate lastDay) {
        tables.assignments.remove(assignment);
        tables.assignments.add(new Assignment(assignment.sheet(), assignment.teacher(), assignment.from(), lastDay));
    }

    @Override
    public List<Homeroom> homerooms(ClassId clazz) {
        return tables.homerooms.stream()
                .filter(one -> one.clazz().equals(clazz))
                .toList();
    }

    @Override
    public void name(Homeroom homeroom) {
        tables.homerooms.add(homeroom);
        if (!homeroom.from().isAfter(LocalDate.now(CountryClock.vietnam()))) {
            tables.classes.computeIfPresent(
                    homeroom.clazz(),
                    (id, c) -> new SchoolClass(id, c.year(), c.name(), c.kind(), homeroom.teacher(), c.subjects()));
        }
    }
}

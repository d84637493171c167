package vn.sodientu.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sodientu.api.access.Actor;
import vn.sodientu.api.access.Grant;
import vn.sodientu.api.spi.records.Records;
import vn.sodientu.core.results.ClassPlans;
import vn.sodientu.domain.id.ClassId;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.id.StaffId;
import vn.sodientu.domain.school.SchoolClass;
import vn.sodientu.domain.year.SchoolYear;
import vn.sodientu.domain.year.Term;

/** Finds what a person teaches, or leads as homeroom teacher, in the newest year of the school. */
final class OwnSheets {
    private OwnSheets() {}

    static List<Listed> read(Records records, Actor who, LocalDate today) {
        Set<StaffId> selves = new LinkedHashSet<>();
        who.grants().stream()
                .filter(grant -> grant.holdsOn(today))
                .map(Grant::staff)
                .flatMap(Stream::ofNullable)
                .forEach(selves::add);
        List<Listed> views = new ArrayList<>();
        selves.forEach(self -> views.addAll(of(records, who, self)));
        return views;
    }

    private static List<Listed> of(Records records, Actor who, StaffId self) {
        List<SchoolYear> years = records.classes().years(self.school());
        if (years.isEmpty()) {
            return List.of();
        }
        Set<SheetId> assigned = new HashSet<>(records.classes().assignedTo(self));
        assigned.addAll(StandIns.sheets(records, self));
        Set<ClassId> homerooms = new HashSet<>(records.classes().homerooms(self));
        List<Listed> views = new ArrayList<>();
        for (SchoolClass clazz : records.classes().of(self.school(), years.get(0))) {
            List<SheetId> own = sheets(clazz).stream()
                    .filter(sheet -> homerooms.contains(clazz.id()) || assigned.contains(sheet))
                    .toList();
            if (!own.isEmpty()) {
                views.add(Listed.read(records, clazz, own, who));
            }
        }
        return views;
    }

    private static List<SheetId> sheets(SchoolClass clazz) {
        return Stream.of(Term.values())
                .flatMap(term -> ClassPlans.sheets(clazz, term).stream())
                .toList();
    }
}

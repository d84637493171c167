package vn.sodientu.core.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sodientu.api.outcome.Outcome;
import vn.sodientu.api.rules.RegulationService;
import vn.sodientu.domain.school.School;
import vn.sodientu.domain.school.SchoolLevel;
import vn.sodientu.domain.school.Subject;
import vn.sodientu.domain.year.SchoolYear;

/** What classes are taught when nobody says otherwise: the programme of the regulation that governs their grade. */
public final class Programmes {
    private final RegulationService regulations;

    /** Of the regulations in force. */
    public Programmes(RegulationService regulations) {
        this.regulations = regulations;
    }

    Outcome<List<Subject>> of(School school, SchoolYear year, int grade) {
        return regulations.withGoverning(
                school.id(),
                year,
                grade,
                regulation -> Outcome.done(List.copyOf(regulation.programme(SchoolLevel.of(grade), grade))));
    }

    /** Those of several grades, or the first refusal. */
    public Outcome<Map<Integer, List<Subject>>> of(School school, SchoolYear year, Set<Integer> grades) {
        Outcome<Map<Integer, List<Subject>>> all = Outcome.done(new HashMap<>());
        for (int grade : grades) {
            all = all.then(found -> of(school, year, grade).map(subjects -> {
                found.put(grade, subjects);
                return found;
            }));
        }
        return all;
    }
}

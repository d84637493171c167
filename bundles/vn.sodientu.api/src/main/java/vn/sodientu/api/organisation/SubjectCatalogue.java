package vn.sodientu.api.organisation;

import java.util.List;
import vn.sodientu.domain.rule.RegulationId;
import vn.sodientu.domain.school.Subject;

/**
 * The subjects of the programme that a grade follows.
 *
 * @param regulation the one that governs the grade in that year
 * @param standard what a class is taught when nobody says otherwise
 * @param electives what a class may take besides or instead
 */
public record SubjectCatalogue(RegulationId regulation, List<Subject> standard, List<Subject> electives) {
    public SubjectCatalogue {
        standard = List.copyOf(standard);
        electives = List.copyOf(electives);
    }
}

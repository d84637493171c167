package vn.sodientu.api.register;

import java.util.List;
import vn.sodientu.domain.id.SheetId;
import vn.sodientu.domain.school.Subject;

/**
 * A sheet in a list.
 *
 * @param clazz name of the class
 * @param teachers names of those assigned
 * @param entered how many required cells are filled, of {@code required}
 * @param editable whether the asking actor may enter marks and a column is open
 */
public record SheetSummary(
        SheetId id, String clazz, Subject subject, List<String> teachers, int entered, int required, boolean editable) {
    public SheetSummary {
        teachers = List.copyOf(teachers);
    }
}

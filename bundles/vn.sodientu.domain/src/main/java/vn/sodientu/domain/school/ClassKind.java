package vn.sodientu.domain.school;

import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a class.
 *
 * @param specialisedSubject code of the môn chuyên of a specialised class (lớp chuyên), null for an ordinary class
 */
public record ClassKind(SchoolLevel level, int grade, @Nullable String specialisedSubject) {
    public ClassKind {
        if (!level.teaches(grade)) {
            throw new IllegalArgumentException(level + " has no grade " + grade);
        }
    }
}

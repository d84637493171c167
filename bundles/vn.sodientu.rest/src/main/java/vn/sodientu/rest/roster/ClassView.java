package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.SchoolClass;

/** A class of one school year. */
@Schema(name = "Class")
record ClassView(
        String id,
        String school,
        @Schema(example = "2025-2026") String year,
        String name,
        int grade,
        String level,
        @Nullable String specialisedSubject,
        @Schema(description = "Homeroom teacher, a member of staff") @Nullable String homeroom,
        List<SubjectView> subjects) {
    static ClassView of(SchoolClass clazz) {
        return new ClassView(
                clazz.id().toString(),
                String.valueOf(clazz.id().school()),
                clazz.year().toString(),
                clazz.name(),
                clazz.grade(),
                clazz.kind().level().name(),
                clazz.kind().specialisedSubject(),
                clazz.homeroom() == null ? null : clazz.homeroom().toString(),
                clazz.subjects().stream().map(SubjectView::of).toList());
    }
}

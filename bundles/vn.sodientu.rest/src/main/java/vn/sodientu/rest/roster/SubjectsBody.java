package vn.sodientu.rest.roster;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sodientu.api.roster.WantedSubject;
import vn.sodientu.rest.http.Faults;

/** All subjects a class shall be taught, in the order of the register. */
@Schema(name = "NewSubjects", requiredProperties = "subjects")
record SubjectsBody(@Nullable List<SubjectBody> subjects) {
    List<WantedSubject> read() {
        Faults faults = new Faults();
        List<WantedSubject> wanted = SubjectBody.read(faults, subjects);
        faults.refuseIfAny();
        return wanted;
    }
}

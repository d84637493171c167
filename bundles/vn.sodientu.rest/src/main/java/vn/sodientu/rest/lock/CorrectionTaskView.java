package vn.sodientu.rest.lock;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.sodientu.api.correction.Correction;
import vn.sodientu.api.correction.CorrectionTask;

/** A correction in a list, with the names people know its place by. */
@Schema(name = "CorrectionTask")
record CorrectionTaskView(
        CorrectionView correction,
        String className,
        String subjectName,
        String pupilName,
        @Schema(description = "The states you may lead it to now") List<Correction.State> next) {
    static CorrectionTaskView of(CorrectionTask task) {
        return new CorrectionTaskView(
                CorrectionView.of(task.correction()), task.clazz(), task.subject(), task.pupil(), task.next());
    }
}

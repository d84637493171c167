package vn.sodientu.api.correction;

import java.util.List;

/**
 * A correction as one reader sees it.
 *
 * @param clazz name of the class
 * @param subject name of the subject
 * @param pupil name of the pupil
 * @param next the steps the reader may take now
 */
public record CorrectionTask(
        Correction correction, String clazz, String subject, String pupil, List<Correction.State> next) {
    public CorrectionTask {
        next = List.copyOf(next);
    }
}

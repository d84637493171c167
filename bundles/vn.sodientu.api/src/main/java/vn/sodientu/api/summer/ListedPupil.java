package vn.sodientu.api.summer;

import vn.sodientu.domain.rule.YearOutcome;
import vn.sodientu.domain.school.SchoolClass;

/**
 * A pupil on a list.
 *
 * @param pupil with what is to be done in summer and what came of it
 */
public record ListedPupil(SchoolClass clazz, SummerPupil pupil, YearOutcome outcome) {}

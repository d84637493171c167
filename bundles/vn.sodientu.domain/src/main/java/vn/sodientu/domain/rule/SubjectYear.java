package vn.sodientu.domain.rule;

import org.jspecify.annotations.Nullable;
import vn.sodientu.domain.school.Subject;

/**
 * One subject of one pupil over the year.
 *
 * @param hk1 marks of term I, null when the pupil is exempt or the subject is not taught in that term
 * @param hk2 the same for term II
 */
public record SubjectYear(Subject subject, @Nullable TermMarks hk1, @Nullable TermMarks hk2) {}

package vn.sodientu.api.results;

import vn.sodientu.domain.people.Enrolment;
import vn.sodientu.domain.rule.YearOutcome;

/**
 * A pupil's results of a year.
 *
 * @param outcome regulation, terms, year; what cannot be known yet is null
 */
public record PupilResult(Enrolment enrolment, YearOutcome outcome) {}

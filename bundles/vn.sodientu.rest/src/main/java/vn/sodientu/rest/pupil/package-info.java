/** A pupil's file: enrolment, fields, guardians, papers. */
@NullMarked
package vn.sodientu.rest.pupil;

import org.jspecify.annotations.NullMarked;

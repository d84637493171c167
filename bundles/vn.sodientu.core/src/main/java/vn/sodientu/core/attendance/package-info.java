/** Attendance by half-days, and the absences of the term that follow from it. */
@NullMarked
package vn.sodientu.core.attendance;

import org.jspecify.annotations.NullMarked;

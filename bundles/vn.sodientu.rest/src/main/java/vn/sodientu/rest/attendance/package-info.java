/** Attendance by half-days. */
@NullMarked
package vn.sodientu.rest.attendance;

import org.jspecify.annotations.NullMarked;

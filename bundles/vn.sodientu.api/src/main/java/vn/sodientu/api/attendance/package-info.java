/** Attendance by half-days (điểm danh), and the term's absences that follow from it. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.attendance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

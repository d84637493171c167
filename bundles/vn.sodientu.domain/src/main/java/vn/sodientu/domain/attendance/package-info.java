/** Who was absent when (điểm danh): half-days, with or without leave. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.attendance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

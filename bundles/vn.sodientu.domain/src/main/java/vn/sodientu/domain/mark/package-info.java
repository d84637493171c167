/** Marks (điểm) as integers of tenths and their half-up arithmetic. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.mark;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

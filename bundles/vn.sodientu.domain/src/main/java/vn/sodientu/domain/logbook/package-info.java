/** The lesson logbook (sổ ghi đầu bài): what was taught to a class, who missed it, and how the week is summed up. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.logbook;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

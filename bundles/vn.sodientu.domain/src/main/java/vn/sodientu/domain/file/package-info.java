/** A pupil's file (hồ sơ học sinh): which fields there are, what they hold, and the people behind the pupil. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

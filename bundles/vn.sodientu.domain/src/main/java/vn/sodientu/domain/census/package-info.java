/** Universal-education tracking (phổ cập giáo dục): households, persons of school age, their yearly state of study. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.census;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

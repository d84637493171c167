/** Universal-education tracking by household (hồ sơ phổ cập giáo dục). */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.census;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

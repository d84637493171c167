/** Mark sheets (bảng điểm): cells with versions, addressed by pupil and column. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.sheet;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

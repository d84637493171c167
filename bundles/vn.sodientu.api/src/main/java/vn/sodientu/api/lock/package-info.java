/** Locks of the register (khóa sổ), deadlines, and openings for one person and a time. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.lock;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** Corrections of marks after the lock: proposed, confirmed, approved, and never overwriting anything. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.correction;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

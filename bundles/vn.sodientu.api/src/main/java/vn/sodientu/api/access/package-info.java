/** Who asks, what for, and whether that is allowed. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

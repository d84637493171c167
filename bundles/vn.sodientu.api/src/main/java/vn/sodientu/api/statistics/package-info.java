/** Sums over stored results. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.statistics;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

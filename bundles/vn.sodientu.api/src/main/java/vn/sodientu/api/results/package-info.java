/** Term and year results with their reasons. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.results;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

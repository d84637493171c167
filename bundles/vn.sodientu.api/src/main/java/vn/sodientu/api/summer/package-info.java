/** Re-assessment and training in summer, and the lists a school makes of its year. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.summer;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

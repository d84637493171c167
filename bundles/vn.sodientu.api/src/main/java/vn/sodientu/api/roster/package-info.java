/** Units, schools, classes, pupils and staff. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.roster;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** Mark sheets, conduct and absences: the one way in for every mark. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.register;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

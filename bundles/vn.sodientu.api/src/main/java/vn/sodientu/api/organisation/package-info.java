/** How schools are managed through time, and by whom. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.organisation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

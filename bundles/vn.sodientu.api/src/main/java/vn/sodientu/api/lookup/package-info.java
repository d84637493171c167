/** How a door finds the services behind it while modules come and go. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.lookup;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

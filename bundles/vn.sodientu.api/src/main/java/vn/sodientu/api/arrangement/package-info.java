/** Exemptions, subjects not taken, individual plans and tests to be made up, granted to single pupils. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.arrangement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

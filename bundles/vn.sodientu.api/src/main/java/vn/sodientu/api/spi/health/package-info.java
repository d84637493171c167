/** What a part says of its own condition. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.spi.health;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

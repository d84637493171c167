/** What a circular implements to become a plug-in. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.spi.rules;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

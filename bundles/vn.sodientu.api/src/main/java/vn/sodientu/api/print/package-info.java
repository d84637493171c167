/** Templates, print orders and their files. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.print;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

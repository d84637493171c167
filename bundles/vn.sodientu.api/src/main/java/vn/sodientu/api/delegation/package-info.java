/** Entering marks in another teacher's place for a time. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.delegation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** One-time codes: the second step of signing in, for those who approve and for whoever wants it. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.code;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

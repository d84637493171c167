/** Workbooks coming in. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

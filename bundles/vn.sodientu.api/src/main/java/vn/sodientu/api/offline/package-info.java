/** Marks workbooks that teachers fill in without the server and hand in again. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.offline;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

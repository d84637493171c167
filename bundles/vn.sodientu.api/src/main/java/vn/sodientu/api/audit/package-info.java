/** The audit: its rows, its seals and their verification. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

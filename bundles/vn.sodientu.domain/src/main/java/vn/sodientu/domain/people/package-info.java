/** Pupils, staff and their names. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.people;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

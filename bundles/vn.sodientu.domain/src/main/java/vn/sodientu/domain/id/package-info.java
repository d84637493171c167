/** Addresses of classes, pupils, staff and sheets; the school's number leads each of them. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.id;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

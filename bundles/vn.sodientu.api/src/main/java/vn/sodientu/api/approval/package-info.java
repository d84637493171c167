/** The approval of a class's results of a period: confirmed by the homeroom teacher, approved by the principal. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.approval;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** Coming, going and changing classes within a year. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.enrolment;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

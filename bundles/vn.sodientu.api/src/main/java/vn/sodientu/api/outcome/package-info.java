/** What every service call answers: a value or a refusal with all its faults. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.outcome;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

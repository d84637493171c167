/** What a pupil has apart from the class: exemptions, subjects not taken, individual plans, tests to be made up. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.arrangement;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** What the law on personal data asks of a school. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.privacy;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

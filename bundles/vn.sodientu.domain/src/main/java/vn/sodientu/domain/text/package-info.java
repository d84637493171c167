/** Text for people and the order of Vietnamese names. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

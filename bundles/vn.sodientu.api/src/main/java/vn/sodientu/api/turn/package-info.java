/** The turn of a school year: closing it, rehearsing the roll-over, and carrying it out. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.turn;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

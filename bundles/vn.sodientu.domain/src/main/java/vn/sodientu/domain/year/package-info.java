/** School years, terms and the periods a result speaks of. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.year;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

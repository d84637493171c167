/** Units, schools, classes and subjects as plain values. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.school;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

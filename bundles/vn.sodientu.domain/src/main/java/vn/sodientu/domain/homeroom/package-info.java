/** The homeroom book (sổ chủ nhiệm): notes, incidents, and decisions that commend or discipline pupils. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.domain.homeroom;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

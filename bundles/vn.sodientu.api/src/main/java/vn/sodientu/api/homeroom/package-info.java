/** The homeroom book (sổ chủ nhiệm) of a class, private to those in charge. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.homeroom;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

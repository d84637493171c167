/** A pupil's file: fields, guardians, search. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** The circulars at hand and the one that governs. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.rules;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

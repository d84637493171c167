/** Bundles at run time: what is there, replacing one, on or off for a unit. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.modules;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** What a new version or other settings of a regulation would change, before they hold. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.preview;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** What a unit has chosen for itself: regulations, templates, settings, modules. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.choice;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

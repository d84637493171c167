/** What the web interface hands to Vaadin, and what it learns from it: layout, pages, policy, the views that are there. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.runtime.vaadin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

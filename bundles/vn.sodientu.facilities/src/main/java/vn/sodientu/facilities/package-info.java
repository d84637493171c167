/** Which rooms the classes of a school need. An optional module: without it nothing else changes. */
@Header(name = "Sodientu-Module", value = "view")
@NullMarked
package vn.sodientu.facilities;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;

/** The regulation @CODE@. */
@Header(name = "Sodientu-Module", value = "regulation")
@NullMarked
package vn.sodientu.rules.@NAME@;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Header;

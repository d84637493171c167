/** Prints registers: the services, the extender that finds templates, and their wiring. */
@Capability(namespace = "osgi.extender", name = "vn.sodientu.print", version = "1.0.0")
@NullMarked
package vn.sodientu.print;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Capability;

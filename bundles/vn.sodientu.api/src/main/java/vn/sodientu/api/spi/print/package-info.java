/** A register book as data: descriptor, stylesheet, sample. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.spi.print;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

/** What a bundle adds to the web pages. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.spi.ui;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

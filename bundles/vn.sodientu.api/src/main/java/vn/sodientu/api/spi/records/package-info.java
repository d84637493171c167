/** What a database offers to the services: one transaction, rows as plain values. */
@Version("1.0.0")
@NullMarked
package vn.sodientu.api.spi.records;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;

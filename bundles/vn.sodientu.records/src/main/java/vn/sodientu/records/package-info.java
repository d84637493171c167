/** The records as an OSGi service: configuration in, RecordStore and health probe out. */
@NullMarked
package vn.sodientu.records;

import org.jspecify.annotations.NullMarked;

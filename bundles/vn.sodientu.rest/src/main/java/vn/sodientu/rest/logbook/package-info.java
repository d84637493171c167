/** The lesson logbook. */
@NullMarked
package vn.sodientu.rest.logbook;

import org.jspecify.annotations.NullMarked;

/** The management tree through time. */
@NullMarked
package vn.sodientu.core.organisation;

import org.jspecify.annotations.NullMarked;

/** Universal-education tracking. */
@NullMarked
package vn.sodientu.rest.census;

import org.jspecify.annotations.NullMarked;

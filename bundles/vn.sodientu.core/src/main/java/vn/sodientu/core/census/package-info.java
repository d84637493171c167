/** Universal-education tracking: household sheets and what they sum up to. */
@NullMarked
package vn.sodientu.core.census;

import org.jspecify.annotations.NullMarked;

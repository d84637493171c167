/** Tests of the census. */
@NullMarked
package vn.sodientu.core.census;

import org.jspecify.annotations.NullMarked;

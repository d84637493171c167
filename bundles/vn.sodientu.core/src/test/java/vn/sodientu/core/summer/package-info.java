/** Tests of the summer. */
@NullMarked
package vn.sodientu.core.summer;

import org.jspecify.annotations.NullMarked;

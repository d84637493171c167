/** Entering marks and term records, and the sheets people look at. */
@NullMarked
package vn.sodientu.core.register;

import org.jspecify.annotations.NullMarked;

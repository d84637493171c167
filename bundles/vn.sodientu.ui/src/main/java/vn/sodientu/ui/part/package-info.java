/** Small parts that pages are put together from. */
@NullMarked
package vn.sodientu.ui.part;

import org.jspecify.annotations.NullMarked;

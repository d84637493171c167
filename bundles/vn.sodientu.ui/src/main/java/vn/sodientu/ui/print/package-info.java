/** Printing from a page. */
@NullMarked
package vn.sodientu.ui.print;

import org.jspecify.annotations.NullMarked;

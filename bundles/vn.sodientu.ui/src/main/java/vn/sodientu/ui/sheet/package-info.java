/** The mark sheet. */
@NullMarked
package vn.sodientu.ui.sheet;

import org.jspecify.annotations.NullMarked;

/** Bringing in workbooks. */
@NullMarked
package vn.sodientu.ui.intake;

import org.jspecify.annotations.NullMarked;

/** The end of the school year: closing it, and bringing pupils into the classes of the next. */
@NullMarked
package vn.sodientu.ui.turn;

import org.jspecify.annotations.NullMarked;

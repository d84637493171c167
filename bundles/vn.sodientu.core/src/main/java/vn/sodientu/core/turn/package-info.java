/** Closes school years and brings their pupils into the classes of the next. */
@NullMarked
package vn.sodientu.core.turn;

import org.jspecify.annotations.NullMarked;

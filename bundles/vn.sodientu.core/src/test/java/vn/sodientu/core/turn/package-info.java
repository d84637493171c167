/** Tests of the turn of the year. */
@NullMarked
package vn.sodientu.core.turn;

import org.jspecify.annotations.NullMarked;

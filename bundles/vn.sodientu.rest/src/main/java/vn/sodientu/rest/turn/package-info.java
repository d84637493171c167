/** The turn of the school year. */
@NullMarked
package vn.sodientu.rest.turn;

import org.jspecify.annotations.NullMarked;

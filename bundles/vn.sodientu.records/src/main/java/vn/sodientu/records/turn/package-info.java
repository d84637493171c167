/** Closings of years and turns in the database. */
@NullMarked
package vn.sodientu.records.turn;

import org.jspecify.annotations.NullMarked;

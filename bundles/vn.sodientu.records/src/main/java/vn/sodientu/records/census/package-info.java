/** Household sheets of the universal-education tracking, encrypted. */
@NullMarked
package vn.sodientu.records.census;

import org.jspecify.annotations.NullMarked;

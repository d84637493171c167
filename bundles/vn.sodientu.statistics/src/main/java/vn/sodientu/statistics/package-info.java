/** Sums over stored results; marks are never scanned. */
@NullMarked
package vn.sodientu.statistics;

import org.jspecify.annotations.NullMarked;

/** Compares what a candidate regulation makes of stored marks with what the governing one makes of them. */
@NullMarked
package vn.sodientu.core.preview;

import org.jspecify.annotations.NullMarked;

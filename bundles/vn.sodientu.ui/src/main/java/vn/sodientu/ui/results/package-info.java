/** Term and year results, and why they are what they are. */
@NullMarked
package vn.sodientu.ui.results;

import org.jspecify.annotations.NullMarked;

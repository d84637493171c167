/** From marks and term records to results, stored and explained. */
@NullMarked
package vn.sodientu.core.results;

import org.jspecify.annotations.NullMarked;

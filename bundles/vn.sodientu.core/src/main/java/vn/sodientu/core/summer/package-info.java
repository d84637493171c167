/** What follows a year's result: re-assessment, summer training, and the lists of the year. */
@NullMarked
package vn.sodientu.core.summer;

import org.jspecify.annotations.NullMarked;

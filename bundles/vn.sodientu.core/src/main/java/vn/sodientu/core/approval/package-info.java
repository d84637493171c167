/** The approval of a class's results of a period. */
@NullMarked
package vn.sodientu.core.approval;

import org.jspecify.annotations.NullMarked;

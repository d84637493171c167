/** What units chose, the nearest one winning. */
@NullMarked
package vn.sodientu.core.choice;

import org.jspecify.annotations.NullMarked;

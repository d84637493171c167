/** Print orders: taken, run in the background, answered with a receipt. */
@NullMarked
package vn.sodientu.print.order;

import org.jspecify.annotations.NullMarked;

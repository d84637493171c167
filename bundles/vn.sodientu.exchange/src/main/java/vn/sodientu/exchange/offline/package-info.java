/** Marks workbooks that leave the server, are filled in without it, and are merged when they come back. */
@NullMarked
package vn.sodientu.exchange.offline;

import org.jspecify.annotations.NullMarked;

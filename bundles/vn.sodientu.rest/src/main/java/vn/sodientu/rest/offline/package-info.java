/** Marks workbooks to be filled in without the server. */
@NullMarked
package vn.sodientu.rest.offline;

import org.jspecify.annotations.NullMarked;

/** Workbooks coming in: cells are read as text, checked row by row, and handed to the register's own services. */
@NullMarked
package vn.sodientu.exchange;

import org.jspecify.annotations.NullMarked;

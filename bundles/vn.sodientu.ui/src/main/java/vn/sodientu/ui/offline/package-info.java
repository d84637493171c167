/** Mark sheets that are filled in without the server and handed in again. */
@NullMarked
package vn.sodientu.ui.offline;

import org.jspecify.annotations.NullMarked;

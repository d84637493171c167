/** The grid in which marks, conduct and absences are typed, cell by cell. */
@NullMarked
package vn.sodientu.ui.grid;

import org.jspecify.annotations.NullMarked;

/** Marks, conduct, absences and results as rows; the first three are only ever added. */
@NullMarked
package vn.sodientu.records.register;

import org.jspecify.annotations.NullMarked;

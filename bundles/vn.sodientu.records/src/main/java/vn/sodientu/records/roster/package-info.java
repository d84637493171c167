/** Units, schools, classes, staff and pupils as rows. */
@NullMarked
package vn.sodientu.records.roster;

import org.jspecify.annotations.NullMarked;

/** Units, schools, classes, staff and pupils. */
@NullMarked
package vn.sodientu.core.roster;

import org.jspecify.annotations.NullMarked;

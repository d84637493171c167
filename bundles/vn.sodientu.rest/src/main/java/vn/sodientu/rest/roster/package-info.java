/** Units, schools, classes, pupils and staff over REST. */
@NullMarked
package vn.sodientu.rest.roster;

import org.jspecify.annotations.NullMarked;

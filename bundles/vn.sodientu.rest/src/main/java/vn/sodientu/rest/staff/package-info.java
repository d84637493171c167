/** What is known of staff, and who teaches and leads what since when. */
@NullMarked
package vn.sodientu.rest.staff;

import org.jspecify.annotations.NullMarked;

/** Staff with what is known of them, and who teaches and leads what since when. */
@NullMarked
package vn.sodientu.core.staff;

import org.jspecify.annotations.NullMarked;

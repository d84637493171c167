/** Homeroom books. */
@NullMarked
package vn.sodientu.rest.homeroom;

import org.jspecify.annotations.NullMarked;

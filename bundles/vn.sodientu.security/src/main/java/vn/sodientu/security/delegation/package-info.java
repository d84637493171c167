/** Entering marks in a colleague's place. */
@NullMarked
package vn.sodientu.security.delegation;

import org.jspecify.annotations.NullMarked;

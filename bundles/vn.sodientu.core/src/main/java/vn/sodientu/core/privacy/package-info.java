/** Hands out what is kept of a person. */
@NullMarked
package vn.sodientu.core.privacy;

import org.jspecify.annotations.NullMarked;

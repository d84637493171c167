/** One-time codes of the caller's account. */
@NullMarked
package vn.sodientu.rest.code;

import org.jspecify.annotations.NullMarked;

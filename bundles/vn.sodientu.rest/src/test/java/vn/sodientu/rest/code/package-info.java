/** One-time codes over HTTP. */
@NullMarked
package vn.sodientu.rest.code;

import org.jspecify.annotations.NullMarked;

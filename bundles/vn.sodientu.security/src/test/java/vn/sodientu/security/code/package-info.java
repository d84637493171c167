/** One-time codes as calculations: keys, time steps, recovery codes. */
@NullMarked
package vn.sodientu.security.code;

import org.jspecify.annotations.NullMarked;

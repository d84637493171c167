/** Locks, deadlines, reopenings and corrections. */
@NullMarked
package vn.sodientu.rest.lock;

import org.jspecify.annotations.NullMarked;

/** Locks, deadlines, reopenings and corrections in the database. */
@NullMarked
package vn.sodientu.records.lock;

import org.jspecify.annotations.NullMarked;

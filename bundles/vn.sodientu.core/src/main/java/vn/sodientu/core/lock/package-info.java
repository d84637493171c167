/** Locks, deadlines and reopenings; {@link vn.sodientu.core.lock.LockGate} is what every writer asks. */
@NullMarked
package vn.sodientu.core.lock;

import org.jspecify.annotations.NullMarked;
